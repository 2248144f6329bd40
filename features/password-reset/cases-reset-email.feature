Feature: Cases in which one rule decides: reset email
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An agent who owns the account sends themselves a reset email: permitted, with plan suite team
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
    And the effect recovery.becomes is none
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
  Scenario: An agent with a custom role who owns the account sends an admin a reset email: permitted, with plan suite team
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
    And the effect recovery.becomes is none
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
    And the effect recovery.becomes is none
    And the effect reset_link.delivery is none
    And the advice is none
    And it rests on A03 and A05
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An agent who owns the account sends an end user a reset email: permitted, with plan suite team
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
  Scenario: A suspended admin uses an end user's reset link: not covered, with plan suite team
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
  Scenario: A suspended end user uses their reset link: forbidden, with plan suite team
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
  Scenario: A suspended end user sends an admin a reset email: forbidden, with plan suite team
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
  Scenario: An agent with a custom role who owns the account sends a deleted agent a reset email: forbidden, with plan suite team
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
  Scenario: An end user sends a deleted admin a reset email: forbidden, with plan suite team
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
  Scenario: An agent with a custom role who owns the account sends an end user a reset email: permitted, with plan suite team
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

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A01 read as agent_in_recovery
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A01 is read as agent_in_recovery
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And the effect recovery.becomes is none
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @does-not-matter
  Scenario: An agent who owns the account sends themselves a reset email: permitted, with A14 read as other_address
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
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And A14 is read as other_address
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A03, A05, A10, A11, A14 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with A13 read as any_address
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
    And A13 is read as any_address
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A03, A05, A13 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with A01 read as agent_in_recovery
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | deliverable   |
      | cara | cara@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And A01 is read as agent_in_recovery
    And A19 is read as any_order
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is step_two_done
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A01, A03, A05 and A19
    And the way there is in C30, C31 and C32

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And the setting that lets admins set passwords is unknown
    And A28 is read as state_ignored
    And A36 is read as denied
    And A38 is read as single_use
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: permitted, with A36 read as denied
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And A36 is read as denied
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with something unknown
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with A36 read as denied
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And ada's primary address is none
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And A36 is read as denied
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with target's secondary address recorded
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
      | ada  | ada@work.example | secondary | no       | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And A36 is read as denied
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with plan suite growth
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    And the default brand is unknown
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with A38 read as single_use
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And A28 is read as state_ignored
    And A38 is read as single_use
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with default help center restricted
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with password unknown
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And the request is made with an unknown password
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | link   | request by | request about |
      | ada  | unused | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: forbidden, with A38 read as single_use
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage    | step one        | sign-on at start | link | earlier notice |
      | ada  | complete | changed primary | passwords        | used | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A38 is read as single_use
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A suspended admin uses an end user's reset link: forbidden, with A38 read as single_use
    Given the account plain
    And the plan is Suite Enterprise Plus
    And team members sign in with something unknown
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    And A38 is read as single_use
    When ada uses the reset link for cara
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | ada  | used |
    And the setting that lets admins set passwords is enabled by olga
    And A38 is read as single_use
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses an end user's reset link: forbidden, with A28 read as state_ignored
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    And A28 is read as state_ignored
    And A38 is read as single_use
    When ada uses the reset link for cara
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C02 @C03 @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: forbidden, with A36 read as denied
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | link |
      | cara | used |
    And A36 is read as denied
    And A38 is read as single_use
    When ada uses the reset link for cara
    Then it is forbidden because of C02, C03, C10 and C20
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: forbidden, with plan suite growth
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | ada  | used |
    And the agent brand is unknown
    And A38 is read as single_use
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A deleted end user uses their reset link: forbidden, with A36 read as denied
    Given the account plain
    And the plan is Support Professional
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And the setting that lets admins set passwords is unknown
    And A36 is read as denied
    And A38 is read as single_use
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: open, with A38 read as single_use
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | unknown |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And A38 is read as single_use
    When ada uses the reset link
    Then it is undetermined because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C10 @C20 @does-not-matter
  Scenario: A suspended end user uses their reset link: forbidden, with plan suite enterprise
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C02 @C03 @C10 @C20 @does-not-matter
  Scenario: A suspended end user uses their reset link: forbidden, with A36 read as denied
    Given the account plain
    And the plan is Other
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
    And the agent brand is unknown
    And A36 is read as denied
    When ada uses the reset link
    Then it is forbidden because of C02, C03, C10 and C20
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: open, with A36 read as denied
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | link   | earlier notice |
      | ada  | step two done | passwords        | unused | yes            |
    And A36 is read as denied
    And A38 is read as single_use
    When ada uses the reset link
    Then it is undetermined because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: forbidden, with A07 read as everyone
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A07 is read as everyone
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A07 is read as everyone
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: A light agent uses the forgot-password form: forbidden, with A07 read as everyone
    Given the account plain
    And the plan is Support Professional
    And these users:
      | user | role        | owner | state   |
      | ada  | light agent | no    | unknown |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And A07 is read as everyone
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: forbidden, with agent brand none designated
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And A07 is read as everyone
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An admin uses the forgot-password form: forbidden, with A07 read as everyone
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | unknown | passwords        | yes            |
    And the plan is unknown
    And A07 is read as everyone
    And A36 is read as denied
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07 and A36
    And the way there is in none

  @C26 @does-not-matter
  Scenario: A suspended admin looks for the Reset button on the profile of a deleted agent: permitted, with stage step two done
    Given the account plain
    And the plan is Support Enterprise
    And team members sign in with social logins
    And these users:
      | user | role  | owner   | state     |
      | ada  | admin | unknown | suspended |
      | cara | agent | no      | deleted   |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start             | earlier notice |
      | cara | step two done | single sign on and passwords | yes            |
    And A28 is read as state_ignored
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And the advice is none
    And it rests on A03, A05, A28, A35 and A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a suspended admin: permitted, with A35 read as frozen_at_start
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | active    |
      | cara | admin | no    | suspended |
      | olga | admin | yes   | active    |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And A05 is read as passwords_off_only
    And A35 is read as frozen_at_start
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted agent: permitted, with A03 read as owner_is_separate
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And the agent brand is none
    And A03 is read as owner_is_separate
    And A05 is read as passwords_off_only
    And A28 is read as state_ignored
    And A35 is read as frozen_at_start
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And the advice is none
    And it rests on A28, A35 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: open, with A04 read as several_owners
    Given the account plain
    And end users sign in with something unknown
    And these users:
      | user | role     | owner   | state   |
      | ada  | admin    | unknown | active  |
      | cara | end user | no      | unknown |
      | olga | admin    | yes     | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | step one           | sign-on at start | earlier notice |
      | cara | complete | verified secondary | social           | yes            |
    And A04 is read as several_owners
    And A05 is read as any_audience
    And A28 is read as state_ignored
    And A36 is read as denied
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C32
    And the advice is none
    And it rests on A47
    And the way there is in none
    And it lacks account.single_sign_on_anywhere

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a suspended end user: permitted, with A36 read as denied
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | social           | yes            |
    And A03 is read as owner_is_separate
    And A05 is read as passwords_off_only
    And A35 is read as frozen_at_start
    And A36 is read as denied
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And the advice is none
    And it rests on A05, A35 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a suspended end user: permitted, with plan support team
    Given the account plain
    And the plan is Support Team
    And team members sign in with single sign-on
    And end users sign in with single sign-on not assigned
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And A05 is read as passwords_off_only
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And the advice is none
    And it rests on A05, A35 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: A suspended admin looks for the Reset button on the profile of an end user: permitted, with A05 read as any_audience
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A05 is read as any_audience
    And A28 is read as state_ignored
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: permitted, with A05 read as passwords_off_only
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And A05 is read as passwords_off_only
    And A35 is read as frozen_at_start
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And the advice is none
    And it rests on A05 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin who owns the account looks for the Reset button on the profile of a suspended end user: permitted
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | active    |
      | cara | end user | no    | suspended |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | step one           | sign-on at start | earlier notice |
      | cara | complete | verified secondary | social           | yes            |
    And the agent brand is unknown
    And A04 is read as several_owners
    And A05 is read as passwords_off_only
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And the advice is none
    And it rests on A03, A05 and A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: A suspended admin looks for the Reset button on the profile of an admin: forbidden, with A05 read as any_audience
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | suspended |
      | cara | admin | no    | active    |
      | olga | admin | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A05 is read as any_audience
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin who owns the account looks for the Reset button on the profile of a deleted admin: forbidden
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | active  |
      | cara | admin | no    | deleted |
      | otto | admin | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: A light agent looks for the Reset button on the profile of a suspended admin: forbidden, with A36 read as denied
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role        | owner | state     |
      | ada  | light agent | no    | active    |
      | cara | admin       | no    | suspended |
      | olga | admin       | yes   | active    |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | noticed | single sign on and passwords | yes            |
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    And A05 is read as social_counts
    And A36 is read as denied
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start             | earlier notice |
      | cara | step two done | single sign on and passwords | yes            |
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    And A05 is read as social_counts
    And A35 is read as frozen_at_start
    And A36 is read as denied
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C32
    And the advice is none
    And it rests on A05, A35 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: A suspended agent looks for the Reset button on the profile of a deleted end user: forbidden, with stage complete
    Given the account plain
    And the plan is Suite Enterprise Plus
    And team members sign in with single sign-on
    And end users sign in with single sign-on not assigned
    And these users:
      | user | role     | owner | state     |
      | ada  | agent    | no    | suspended |
      | cara | end user | no    | deleted   |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | step one           | sign-on at start | earlier notice |
      | cara | complete | verified secondary | passwords        | yes            |
    And notices of password changes are unknown
    And A28 is read as state_ignored
    And A35 is read as frozen_at_start
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C32
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted end user: forbidden, with A35 read as frozen_at_start
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And A05 is read as passwords_off_only
    And A35 is read as frozen_at_start
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C32
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin who owns the account looks for the Reset button on the profile of a deleted end user: forbidden
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | active  |
      | cara | end user | no    | deleted |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | step one           | sign-on at start | earlier notice |
      | cara | complete | verified secondary | social           | yes            |
    And the agent brand is unknown
    And A04 is read as several_owners
    And A05 is read as passwords_off_only
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C32
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none
