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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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

  @C70
  Scenario: Somebody who owns the account looks for the setting: permitted, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And A04 is read as several_owners
    And A28 is read as state_ignored
    When ada looks for the setting that lets admins set passwords
    Then it is permitted because of C70
    And no other effect comes about
    And the advice is none
    And it rests on A04 and A28
    And the way there is in none

  @C70 @does-not-matter
  Scenario: An admin who owns the account looks for the setting: permitted, with agent help center disabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    When ada looks for the setting that lets admins set passwords
    Then it is permitted because of C70
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C70 @does-not-matter
  Scenario: An admin who owns the account looks for the setting: permitted, with A04 read as several_owners
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And A04 is read as several_owners
    When ada looks for the setting that lets admins set passwords
    Then it is permitted because of C70
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C70 @does-not-matter
  Scenario: An admin looks for the setting: forbidden, with agent help center disabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C55 @C64 @C66 @C70
  Scenario: Somebody who owns the account enables the setting: open, with A23 read as means_reset
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And A23 is read as means_reset
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C55, C64, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner and actor.state

  @C55 @C64 @C66 @C70
  Scenario: Somebody who owns the account enables the setting: open, with A48 read as not_authoritative
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And A48 is read as not_authoritative
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C55, C64, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner and actor.state

  @C07 @C55 @C64 @C66
  Scenario: Somebody who owns the account enables the setting: open, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And A28 is read as state_ignored
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C64 and C66
    And the advice is none
    And it rests on A04
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner

  @C66 @does-not-matter
  Scenario: An admin enables the setting: forbidden, with agent help center disabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66
    And the advice is C56, C58, C62 and C65
    And it rests on no reading
    And the way there is in C68, C69 and C71

  @C66 @does-not-matter
  Scenario: An admin enables the setting: forbidden, with order tied
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66
    And the advice is C56, C58, C62 and C65
    And it rests on no reading
    And the way there is in C68, C69 and C71

  @C64 @C70 @does-not-matter
  Scenario: Somebody who owns the account disables the setting: permitted, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And the request is made without anybody knowing of Save
    And A04 is read as several_owners
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada disables the setting that lets admins set passwords
    Then it is permitted because of C64 and C70
    And the effect setting.becomes is possibly disabled
    And no other effect comes about
    And the advice is none
    And it rests on A04, A28, A31 and A32
    And the way there is in none
    And it lacks request.saved

  @C64 @C66 @C70 @does-not-matter
  Scenario: Somebody disables the setting: open, with A04 read as several_owners
    Given the account plain
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And A04 is read as several_owners
    When ada disables the setting that lets admins set passwords
    Then it is undetermined because of C64, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.is_owner, actor.marked_owner and actor.state

  @C66 @C70 @does-not-matter
  Scenario: An admin disables the setting: forbidden, with agent help center disabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When ada disables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is none
    And it rests on A31
    And the way there is in none

  @C66 @C70 @does-not-matter
  Scenario: An admin disables the setting: forbidden, with order undated
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada disables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is none
    And it rests on A31
    And the way there is in none

  @C70 @does-not-matter
  Scenario: Somebody who owns the account looks for the setting: open, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    When ada looks for the setting that lets admins set passwords
    Then it is undetermined because of C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.is_owner and actor.state

  @C70 @does-not-matter
  Scenario: Somebody who owns the account looks for the setting: open, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    When ada looks for the setting that lets admins set passwords
    Then it is undetermined because of C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.is_owner and actor.state

  @C70 @does-not-matter
  Scenario: Somebody looks for the setting: open, with agent help center brand inactive
    Given the account plain
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | disabled    | no     | no      |
      | acme  | 2019-03-01 | disabled    | no     | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When ada looks for the setting that lets admins set passwords
    Then it is undetermined because of C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.is_owner and actor.state

  @C70 @does-not-matter
  Scenario: Somebody who owns the account looks for the setting: open, with saved no
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And the request is made without clicking Save
    When ada looks for the setting that lets admins set passwords
    Then it is undetermined because of C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.is_owner and actor.state

  @C70 @does-not-matter
  Scenario: Somebody who owns the account looks for the setting: open, with password empty
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And the request is made with an empty password
    When ada looks for the setting that lets admins set passwords
    Then it is undetermined because of C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.is_owner and actor.state

  @C64 @C66 @C70 @does-not-matter
  Scenario: Somebody disables the setting: open, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    When ada disables the setting that lets admins set passwords
    Then it is undetermined because of C64, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.is_owner and actor.state

  @C07 @C55 @C64 @C66 @C70 @does-not-matter
  Scenario: Somebody who owns the account enables the setting: open, with agent help center disabled
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C64, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner and actor.state

  @C07 @C55 @C56 @C58 @C62 @C64 @C65 @C66 @C70 @does-not-matter
  Scenario: Somebody enables the setting: open, with A44 read as breach
    Given the account plain
    And team members sign in with something unknown
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And A44 is read as breach
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C56, C58, C62, C64, C65, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner, actor.role and actor.state

  @C07 @C55 @C56 @C58 @C62 @C64 @C65 @C66 @C70 @does-not-matter
  Scenario: Somebody enables the setting: open, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And A44 is read as breach
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C56, C58, C62, C64, C65, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner, actor.role and actor.state

  @C07 @C55 @C56 @C58 @C62 @C64 @C65 @C66 @C70 @does-not-matter
  Scenario: Somebody enables the setting: open, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And A44 is read as breach
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C56, C58, C62, C64, C65, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner, actor.role and actor.state

  @C07 @C55 @C64 @does-not-matter
  Scenario: An admin who owns the account enables the setting: permitted, with agent brand none designated
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the agent brand is none
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no other effect comes about
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71

  @C07 @C55 @C56 @C58 @C62 @C64 @C65 @C66 @C70 @does-not-matter
  Scenario: Somebody enables the setting: open, with password empty
    Given the account plain
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And the request is made with an empty password
    And A44 is read as breach
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C56, C58, C62, C64, C65, C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71
    And it lacks actor.is_owner, actor.role and actor.state
