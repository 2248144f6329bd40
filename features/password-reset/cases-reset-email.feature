Feature: Cases in which one rule decides: reset email
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An agent who owns the account sends themselves a reset email: permitted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start             | earlier notice |
      | ada  | step one done | verified secondary | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | 2020-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A03, A05, A12, A14, A25 and A35
    And the way there is in C24, C25 and C26

  @C09 @C19 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends an end user a reset email: not covered, with channel api
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And end users sign in with social logins
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start             | earlier notice |
      | cara | step one done | verified secondary | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the request is made through the API
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is not covered because of silence
    And the advice is none
    And it rests on A03, A05 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends an admin a reset email: permitted
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | admin             | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A03, A05 and A14
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with stage noticed
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | deliverable   |
      | cara | cara@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A03 and A05
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An agent who owns the account sends an end user a reset email: permitted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03, A05, A14 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: permitted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03 and A05
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50
  Scenario: An agent with a custom role who owns the account sends an end user a reset email: permitted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start             | earlier notice |
      | cara | step one done | verified secondary | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03, A05 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with target's secondary verified no
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03, A05 and A14
    And the way there is in C30, C31 and C32

  @C10 @C20 @does-not-matter
  Scenario: A suspended admin uses an end user's reset link: not covered
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A suspended end user uses their reset link: not covered, with link state used
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | ada  | used |
    When ada uses the reset link
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A suspended end user uses their reset link: forbidden
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A suspended end user uses their reset link: not covered, with link state none
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada uses the reset link
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin who owns the account looks for the Reset button on the profile of a deleted admin: not covered
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | active  |
      | cara | admin | no    | deleted |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A47 is read as not_stated
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C05 @C09 @C19 @C50
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with target's secondary address none
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03, A05 and A08
    And the way there is in C30, C31 and C32

  @C06 @C09 @C19 @C22 @C43 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: forbidden, with any help center restricted
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends cara a reset email
    Then it is forbidden because of C06, C09, C19, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C06 @C19 @C22 @C43 @does-not-matter
  Scenario: A suspended agent who owns the account sends an end user a reset email: forbidden, with any help center none
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state     |
      | ada  | agent    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is forbidden because of C06, C19, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: forbidden, with oldest help center enabled
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on A13
    And the way there is in C24, C25 and C26

  @C19 @does-not-matter
  Scenario: A suspended agent with a custom role who owns the account sends themselves a reset email: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state     |
      | ada  | custom-role agent | yes   | suspended |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | started | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is forbidden because of C19
    And the advice is none
    And it rests on A28
    And the way there is in C24, C25 and C26

  @C06 @C11 @C19 @C21 @C22 @does-not-matter
  Scenario: A suspended end user sends an admin a reset email: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | cara | admin    | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends cara a reset email
    Then it is forbidden because of C06, C11, C19, C21 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C19 @does-not-matter
  Scenario: An agent who owns the account sends a deleted admin a reset email: forbidden, with single sign on anywhere yes
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | agent | yes   | active  |
      | cara | admin | no    | deleted |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is forbidden because of C19
    And the advice is none
    And it rests on A28
    And the way there is in C24, C25 and C26

  @C06 @C19 @C22 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends a deleted agent a reset email: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role              | owner | state   |
      | ada  | custom-role agent | yes   | active  |
      | cara | agent             | no    | deleted |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | deliverable   |
      | cara | cara@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends cara a reset email
    Then it is forbidden because of C06, C19 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C06 @C11 @C19 @C21 @C22 @does-not-matter
  Scenario: An end user sends a deleted admin a reset email: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | active  |
      | cara | admin    | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends cara a reset email
    Then it is forbidden because of C06, C11, C19, C21 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C50 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends an end user a reset email: permitted (2)
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And end users sign in with social logins
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03 and A05
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with agent help center restricted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start             | earlier notice |
      | cara | step one done | verified secondary | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03, A05 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with any help center none
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03, A05 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A03, A05 and A25
    And the way there is in C24, C25 and C26
