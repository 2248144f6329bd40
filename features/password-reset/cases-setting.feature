Feature: Cases in which one rule decides: setting
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C70
  Scenario: An admin who owns the account looks for the setting: not covered, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made through the API
    When ada looks for the setting that lets admins set passwords
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C55 @C64
  Scenario: An admin who owns the account enables the setting: not covered, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made through the API
    When ada enables the setting that lets admins set passwords
    Then it is not covered because of silence
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in none

  @C64 @C70
  Scenario: An admin who owns the account disables the setting: not covered, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made through the API
    When ada disables the setting that lets admins set passwords
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C70
  Scenario: A suspended admin who owns the account looks for the setting: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C64 @C70
  Scenario: An admin who owns the account disables the setting: permitted, with saved no
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made without clicking Save
    When ada disables the setting that lets admins set passwords
    Then it is permitted because of C64 and C70
    And the effect setting.becomes is none
    And the advice is none
    And it rests on A31 and A32
    And the way there is in none

  @C70 @does-not-matter
  Scenario: A suspended admin who owns the account looks for the setting: forbidden, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
    And the request is made through the API
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C70 @does-not-matter
  Scenario: A suspended admin looks for the setting: open, with A28 read as state_ignored
    Given the account plain
    And the plan is Support Professional
    And these users:
      | user | role  | owner   | state     |
      | ada  | admin | unknown | suspended |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the request is made through the API
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada looks for the setting that lets admins set passwords
    Then it is undetermined because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.is_owner

  @C07 @C55 @C64 @C66 @does-not-matter
  Scenario: An admin enables the setting: open, with A04 read as several_owners
    Given the account plain
    And these users:
      | user | role  | owner   | state  |
      | ada  | admin | unknown | active |
      | olga | admin | yes     | active |
      | otto | admin | no      | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A04 is read as several_owners
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C64 and C66
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner and actor.marked_owner

  @C55 @C64 @does-not-matter
  Scenario: A suspended light agent who owns the account enables the setting: permitted, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role        | owner | state     |
      | ada  | light agent | yes   | suspended |
    And A04 is read as several_owners
    And A23 is read as means_reset
    And A28 is read as state_ignored
    And A32 is read as autosave
    And A36 is read as denied
    And A48 is read as not_authoritative
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C55 and C64
    And the effect setting.becomes is enabled
    And the advice is C56, C58, C62 and C65
    And it rests on A28 and A44
    And the way there is in C68, C69 and C71

  @C64 @C70
  Scenario: A deleted billing admin who owns the account disables the setting: permitted, with A28 read as state_ignored
    Given the account plain
    And the plan is Suite Enterprise Plus
    And these users:
      | user | role          | owner | state   |
      | ada  | billing admin | yes   | deleted |
    And the request is made without clicking Save
    And A28 is read as state_ignored
    When ada disables the setting that lets admins set passwords
    Then it is permitted because of C64 and C70
    And the effect setting.becomes is none
    And the advice is none
    And it rests on A28, A31 and A32
    And the way there is in none

  @C64 @C70 @does-not-matter
  Scenario: An admin who owns the account disables the setting: permitted, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    And A04 is read as several_owners
    And A28 is read as state_ignored
    When ada disables the setting that lets admins set passwords
    Then it is permitted because of C64 and C70
    And the effect setting.becomes is disabled
    And the advice is none
    And it rests on A31
    And the way there is in none

  @C64 @C70 @does-not-matter
  Scenario: A suspended admin who owns the account disables the setting: permitted, with A04 read as several_owners
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And A04 is read as several_owners
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada disables the setting that lets admins set passwords
    Then it is permitted because of C64 and C70
    And the effect setting.becomes is disabled
    And the advice is none
    And it rests on A28 and A31
    And the way there is in none

  @C66 @C70 @does-not-matter
  Scenario: An admin disables the setting: open, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role  | owner   | state  |
      | ada  | admin | unknown | active |
    And the request is made through the API
    And the request is made without anybody knowing of Save
    And A04 is read as several_owners
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada disables the setting that lets admins set passwords
    Then it is undetermined because of C66 and C70
    And the advice is none
    And it rests on A31
    And the way there is in none
    And it lacks actor.is_owner and actor.marked_owner

  @C66 @C70 @does-not-matter
  Scenario: A suspended billing admin disables the setting: forbidden, with A04 read as several_owners
    Given the account plain
    And the plan is Support Professional
    And these users:
      | user | role          | owner | state     |
      | ada  | billing admin | no    | suspended |
      | olga | admin         | yes   | active    |
    And the request is made through the API
    And A04 is read as several_owners
    And A28 is read as state_ignored
    And A32 is read as autosave
    And A36 is read as denied
    When ada disables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is none
    And it rests on A31
    And the way there is in none

  @C70 @does-not-matter
  Scenario: A deleted admin who owns the account looks for the setting: forbidden, with single sign on anywhere yes
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
      | otto | admin | no    | active  |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C70 @does-not-matter
  Scenario: A deleted admin who owns the account looks for the setting: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C70 @does-not-matter
  Scenario: A deleted admin who owns the account looks for the setting: forbidden, with agent brand none designated
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
      | otto | admin | no    | active  |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C66 @C70 @does-not-matter
  Scenario: A deleted admin who owns the account disables the setting: forbidden, with single sign on anywhere yes
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada disables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C66 @C70 @does-not-matter
  Scenario: A suspended admin disables the setting: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | suspended |
      | olga | admin | yes   | active    |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    When ada disables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
