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
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
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
      | acme  | 2019-03-01 | disabled    | yes    | no      |
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
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
      | acme  | 2019-03-01 | disabled    | yes    | no      |
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
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with something unknown
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An end user uses their reset link: permitted, with plan suite growth
    Given the account plain
    And the brands are none
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And the brands are unknown
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
    And the advice is none
    And it rests on A28, A35 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: open, with A04 read as several_owners
    Given the account plain
    And team members sign in with something unknown
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
    And the advice is none
    And it rests on A05 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin who owns the account looks for the Reset button on the profile of a suspended end user: permitted
    Given the account plain
    And the brands are unknown
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
    And no other effect comes about
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
    And the brands are unknown
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

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A33 read as end_users_only
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A33 is read as end_users_only
    And A48 is read as not_authoritative
    When ada sends cara a reset email
    Then it is permitted because of C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A25 read as own_change_flow
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A25 is read as own_change_flow
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with request via web form
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
      | user | stage   | sign-on at start             | request by | earlier notice |
      | cara | unknown | single sign on and passwords | web form   | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is possibly complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08, A19 and A35
    And the way there is in C30, C31 and C32
    And it lacks recovery.stage

  @C05 @C09 @C19 @C50 @C52 @C53
  Scenario: Somebody who owns the account sends an end user a reset email: permitted, with A01 read as agent_in_recovery
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin of unknown kind | yes   | active |
      | cara | end user              | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start          | earlier notice |
      | cara | step one done | changed primary | single sign on unassigned | yes            |
    And A01 is read as agent_in_recovery
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A03 and A08
    And the way there is in C30, C31 and C32

  @C50 @does-not-matter
  Scenario: An agent with a custom role sends an end user a reset email: not covered, with A27 read as custom_role_may_grant
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And A27 is read as custom_role_may_grant
    When ada sends cara a reset email
    Then it is not covered because of silence
    And the advice is none
    And it rests on A01 and A27
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A03 read as owner_is_separate
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
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | single sign on   | yes            |
    And A03 is read as owner_is_separate
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | social           | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A03 and A08
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends an end user a reset email: permitted, with stage step one done
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start          | earlier notice |
      | cara | step one done | verified secondary | single sign on unassigned | yes            |
    And A27 is read as custom_role_may_grant
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A03 and A08
    And the way there is in C30, C31 and C32

  @C19 @C50
  Scenario: Somebody who owns the account sends themselves a reset email: open, with A25 read as own_change_flow
    Given the account plain
    And these users:
      | user | role                  | owner | state   |
      | ada  | admin of unknown kind | yes   | unknown |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | unknown | single sign on and passwords | unknown        |
    And A25 is read as own_change_flow
    When ada sends ada a reset email
    Then it is undetermined because of C19 and C50
    And the advice is none
    And it rests on A03
    And the way there is in none
    And it lacks actor.state, recovery.stage, target.role and target.state

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A23 read as means_reset
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made in an unknown way
    When ada sends cara a reset email
    Then it is undetermined because of C05, C09 and C19
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32
    And it lacks request.channel

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A48 read as not_authoritative
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    And A48 is read as not_authoritative
    When ada sends cara a reset email
    Then it is permitted because of C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with setting admins can set passwords unset
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unset
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C07 @does-not-matter
  Scenario: An agent with a custom role sends an end user a reset email: not covered
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
      | otto | admin             | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A27 is read as custom_role_may_grant
    When ada sends cara a reset email
    Then it is not covered because of silence
    And the advice is none
    And it rests on A27
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A03 is read as owner_is_separate
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted
    Given the account plain
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
      | otto | admin    | no      | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03 and A08
    And the way there is in C30, C31 and C32

  @C50 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user  | role     | owner | state  |
      | ada   | admin    | yes   | active |
      | cara  | end user | no    | active |
      | otto  | admin    | no    | active |
      | oskar | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as agent_in_recovery
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C50
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01 and A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A23 read as means_reset and A25 read as own_change_flow
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    And A25 is read as own_change_flow
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with A23 read as means_reset
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    When ada sends ada a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03 and A25
    And the way there is in C24, C25 and C26

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with single sign on anywhere yes
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A05 and A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with company details unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the company name is unknown
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's sign on single sign on unassigned
    Given the account plain
    And end users sign in with single sign-on not assigned
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with saved unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without anybody knowing of Save
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an empty password
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @C50 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with request via unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | request by | earlier notice |
      | cara | step one done | changed primary | single sign on   | unknown    | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09, C19 and C50
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A35
    And the way there is in C30, C31 and C32

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with link state unused
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And the setting that lets admins set passwords is enabled by otto
    And A23 is read as means_reset
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C11 @C21 @does-not-matter
  Scenario: An end user sends an end user a reset email: forbidden, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada sends cara a reset email
    Then it is forbidden because of C11 and C21
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C11 @C21 @does-not-matter
  Scenario: An agent sends an admin a reset email: forbidden, with stage step one done
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada sends cara a reset email
    Then it is forbidden because of C11 and C21
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C06 @C22 @C43 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A03 is read as owner_is_separate
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is forbidden because of C06, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C11 @C19 @C21 @C52 @C53 @does-not-matter
  Scenario: An agent who owns the account sends an agent a reset email: open, with A01 read as agent_in_recovery
    Given the account plain
    And team members sign in with social logins
    And these users:
      | user  | role  | owner | state  |
      | ada   | agent | yes   | active |
      | cara  | agent | no    | active |
      | oskar | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | unknown          | yes            |
    And A01 is read as agent_in_recovery
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is undetermined because of C05, C09, C11, C19, C21, C52 and C53
    And the advice is none
    And it rests on A03 and A04
    And the way there is in C24, C25 and C26
    And it lacks actor.is_owner

  @C05 @C09 @C11 @C19 @C21 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: open, with A01 read as agent_in_recovery
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A01 is read as agent_in_recovery
    And A03 is read as owner_is_separate
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is undetermined because of C05, C09, C11, C19, C21, C52 and C53
    And the advice is none
    And it rests on A03
    And the way there is in C30, C31 and C32
    And it lacks actor.is_owner

  @C06 @C22 @C43
  Scenario: Somebody who owns the account sends an end user a reset email: forbidden, with A04 read as several_owners
    Given the account plain
    And these users:
      | user  | role                  | owner | state  |
      | ada   | admin of unknown kind | yes   | active |
      | cara  | end user              | no    | active |
      | oskar | admin                 | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | social           | yes            |
    And A04 is read as several_owners
    And A05 is read as social_counts
    And A35 is read as frozen_at_start
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is forbidden because of C06, C22 and C43
    And the advice is none
    And it rests on A04, A05 and A35
    And the way there is in C30, C31 and C32

  @C06 @C22 @C43 @does-not-matter
  Scenario: An agent with a custom role sends an end user a reset email: forbidden, with A01 read as agent_in_recovery
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And A01 is read as agent_in_recovery
    And A35 is read as frozen_at_start
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is forbidden because of C06, C22 and C43
    And the advice is none
    And it rests on A35
    And the way there is in C30, C31 and C32

  @C06 @C22 @C43 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with A05 read as any_audience
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | passwords        | yes            |
    And A05 is read as any_audience
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is forbidden because of C06, C22 and C43
    And the advice is none
    And it rests on A03, A05 and A35
    And the way there is in C30, C31 and C32

  @C06 @C22 @C43
  Scenario: An agent with a custom role who owns the account sends an end user a reset email: forbidden
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user  | role              | owner | state  |
      | ada   | custom-role agent | yes   | active |
      | cara  | end user          | no    | active |
      | oskar | admin             | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada sends cara a reset email
    Then it is forbidden because of C06, C22 and C43
    And the advice is none
    And it rests on A43
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    When ada sends cara a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    When ada sends cara a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    And the request is made without clicking Save
    When ada sends cara a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with target's primary delivery no address
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    And the request is made with an empty password
    When ada sends cara a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with link state used
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    And these recoveries:
      | user | link |
      | cara | used |
    When ada sends cara a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: A suspended admin sends an end user a reset email: forbidden, with target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | no       | deliverable |
    When ada sends cara a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C19 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: open, with request via phone
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | unknown |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | unknown | single sign on   | phone      | yes            |
    When ada sends cara a reset email
    Then it is undetermined because of C19
    And the advice is none
    And it rests on A03 and A28
    And the way there is in C30, C31 and C32
    And it lacks actor.state

  @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: open, with link state unused
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    When ada sends cara a reset email
    Then it is undetermined because of C19
    And the advice is none
    And it rests on A28
    And the way there is in C30, C31 and C32
    And it lacks actor.state

  @C19 @does-not-matter
  Scenario: An admin sends a deleted end user a reset email: forbidden
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada sends cara a reset email
    Then it is forbidden because of C19
    And the advice is none
    And it rests on A28
    And the way there is in C30, C31 and C32

  @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: open, with A13 read as any_address
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is undetermined because of C19
    And the advice is none
    And it rests on A13 and A28
    And the way there is in C30, C31 and C32
    And it lacks target.state

  @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: open, with request via web form
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | unknown | single sign on   | web form   | yes            |
    When ada sends cara a reset email
    Then it is undetermined because of C19
    And the advice is none
    And it rests on A28
    And the way there is in C30, C31 and C32
    And it lacks target.state

  @C19 @does-not-matter
  Scenario: An admin sends a deleted end user a reset email: forbidden, with link state unused
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    When ada sends cara a reset email
    Then it is forbidden because of C19
    And the advice is none
    And it rests on A28
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A01 read as set_counts
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And A01 is read as set_counts
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53
  Scenario: A deleted admin who owns the account sends an end user a reset email: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | unknown          | yes            |
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A03, A08, A28 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53
  Scenario: Somebody who owns the account sends themselves a reset email: permitted, with A04 read as several_owners
    Given the account plain
    And these users:
      | user  | role                  | owner | state  |
      | ada   | admin of unknown kind | yes   | active |
      | oskar | admin                 | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | unknown  | deliverable   |
    And these recoveries:
      | user | stage         | step one | sign-on at start             | earlier notice |
      | ada  | step one done | unknown  | single sign on and passwords | yes            |
    And A04 is read as several_owners
    When ada sends ada a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is possibly registered_address or secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect recovery.becomes is possibly complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A03, A04, A08, A14, A25 and A35
    And the way there is in none
    And it lacks recovery.step_one_by, target.role and target.secondary_verified

  @C05 @C09 @C19 @C52 @C53
  Scenario: An admin sends somebody who owns the account a reset email: permitted, with target's primary delivery unknown
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin                 | no    | active |
      | cara | admin of unknown kind | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery |
      | cara | cara@mail.example | primary   | yes      | unknown  |
      | cara | cara@home.example | secondary | yes      | unknown  |
    And these recoveries:
      | user | stage   | step one           | sign-on at start | earlier notice |
      | cara | unknown | verified secondary | passwords        | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is possibly registered_address or secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect recovery.becomes is possibly complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A19
    And the way there is in none
    And it lacks recovery.stage, target.primary_delivery, target.role and target.secondary_delivery

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's primary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | unknown     |
      | cara | cara@home.example | secondary | unknown  | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | request by | earlier notice |
      | cara | step one done | verified secondary | social           | email      | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is possibly registered_address or secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01 and A08
    And the way there is in C30, C31 and C32
    And it lacks target.primary_delivery and target.secondary_verified

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | link   | earlier notice |
      | cara | step one done | verified secondary | passwords        | unused | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01 and A08
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A13 read as any_address
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | no       | deliverable |
    And A13 is read as any_address
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address because of C09 and C19
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A14 read as other_address
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53
  Scenario: A suspended admin who owns the account sends an end user a reset email: permitted, with A14 read as other_address
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And A14 is read as other_address
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A08, A14 and A28
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A14 read as other_address
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A14
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends a suspended end user a reset email: permitted, with A14 read as other_address
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And the agent brand is none
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary delivery deliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | restricted  | yes     | no      |
      | bolt  | 2018-03-01 | restricted  | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with order undated
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And the request is made without clicking Save
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A14 read as other_address and password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And the request is made with an empty password
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with request via email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | request by | earlier notice |
      | cara | step one done | changed primary | social           | email      | yes            |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A14 read as other_address and link state unused
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And A14 is read as other_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A14
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's primary address none
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's primary delivery no address
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | no     | no      |
      | acme  | 2019-03-01 | disabled    | no     | no      |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A13 read as any_address and target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And the request is made without clicking Save
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A13 read as any_address and password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And the request is made with an empty password
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with step one by changed primary
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | request by | earlier notice |
      | cara | step one done | changed primary | unknown          | email      | yes            |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08, A13 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A13 read as any_address and link state unused
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with stage started
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | started | single sign on unassigned | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with earlier notice yes
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19
  Scenario: An admin sends an end user a reset email: permitted, with setting allowed by current owner yes
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends cara a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53
  Scenario: An agent who owns the account sends an end user a reset email: permitted, with stage started
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | unknown          | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A08, A19 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53
  Scenario: A deleted admin who owns the account sends an end user a reset email: permitted, with stage started
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A08, A19 and A28
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53
  Scenario: Somebody who owns the account sends themselves a reset email: permitted, with stage unknown
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin of unknown kind | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | unknown | passwords        | yes            |
    When ada sends ada a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect recovery.becomes is possibly complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A03, A08, A19 and A25
    And the way there is in none
    And it lacks recovery.stage and target.role

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends a suspended end user a reset email: permitted, with stage started
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | started | single sign on unassigned | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with sign on at start passwords
    Given the account plain
    And end users sign in with single sign-on not assigned
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery |
      | cara | cara@home.example | secondary | no       | unknown  |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A13 and A19
    And the way there is in C30, C31 and C32
    And it lacks target.secondary_delivery

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent brand none designated
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the agent brand is none
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent help center brand inactive
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
      | user | stage   | sign-on at start          | earlier notice |
      | cara | started | single sign on unassigned | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | no     | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with saved no and stage started
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the request is made without clicking Save
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with password empty and stage started
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the request is made with an empty password
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A19 read as any_order
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | unknown          | yes            |
    And A19 is read as any_order
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is step_two_done
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08, A19 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with stage unknown
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
      | user | stage   | sign-on at start | link   | earlier notice |
      | cara | unknown | passwords        | unused | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is possibly complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A19
    And the way there is in C30, C31 and C32
    And it lacks recovery.stage

  @C10 @C20 @does-not-matter
  Scenario: A contributor uses their reset link: open, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role        | owner | state   |
      | ada  | contributor | no    | unknown |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | ada  | unknown |
    When ada uses the reset link
    Then it is undetermined because of C10 and C20
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.state and link.state

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: permitted, with agent help center unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | no      | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses their reset link: open, with order tied
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | unknown |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | ada  | unknown |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada uses the reset link
    Then it is undetermined because of C10 and C20
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.state and link.state

  @C10 @C20 @does-not-matter
  Scenario: A contributor uses their reset link: open, with channel api
    Given the account plain
    And these users:
      | user | role        | owner | state   |
      | ada  | contributor | no    | unknown |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | ada  | unknown |
    And the request is made through the API
    When ada uses the reset link
    Then it is undetermined because of C10 and C20
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.state and link.state

  @C10 @C20 @does-not-matter
  Scenario: A contributor uses their reset link: open, with saved no
    Given the account plain
    And these users:
      | user | role        | owner | state   |
      | ada  | contributor | no    | unknown |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | ada  | unknown |
    And the request is made without clicking Save
    When ada uses the reset link
    Then it is undetermined because of C10 and C20
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.state and link.state

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: not covered, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | cara | unknown |
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: not covered, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an admin who owns the account's reset link: not covered, with link state used
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: forbidden, with A38 read as single_use
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with something unknown
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
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
  Scenario: An admin uses an end user's reset link: not covered, with agent help center restricted
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
      | user | link    |
      | cara | unknown |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | restricted  | yes     | no      |
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: not covered, with order tied
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
      | user | link |
      | cara | used |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: forbidden, with channel unknown
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
      | user | link |
      | cara | used |
    And the request is made in an unknown way
    And A38 is read as single_use
    When ada uses the reset link for cara
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: not covered, with saved no
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
      | user | link |
      | cara | used |
    And the request is made without clicking Save
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: forbidden, with password unknown
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
      | user | link |
      | cara | used |
    And the request is made with an unknown password
    And A38 is read as single_use
    When ada uses the reset link for cara
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin uses an end user's reset link: not covered, with request via email
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
      | user | link | request by |
      | cara | used | email      |
    When ada uses the reset link for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A38
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A deleted admin who owns the account uses their reset link: forbidden, with password change notices unknown
    Given the account plain
    And these users:
      | user  | role  | owner | state   |
      | ada   | admin | yes   | deleted |
      | oskar | admin | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And notices of password changes are unknown
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A deleted admin who owns the account uses their reset link: forbidden, with single sign on anywhere unknown
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with something unknown
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
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
  Scenario: A deleted admin uses their reset link: forbidden, with agent help center unknown
    Given the account plain
    And these users:
      | user | role  | owner   | state   |
      | ada  | admin | unknown | deleted |
      | olga | admin | yes     | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A deleted person uses their reset link: forbidden, with password unknown
    Given the account plain
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | deleted |
      | olga | admin   | yes     | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And the request is made with an unknown password
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A suspended agent who owns the account uses their reset link: forbidden, with request via unknown
    Given the account plain
    And these users:
      | user  | role  | owner | state     |
      | ada   | agent | yes   | suspended |
      | oskar | admin | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   | request by |
      | ada  | unused | unknown    |
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A deleted admin who owns the account uses their reset link: forbidden, with stage step one done
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start          | link   | earlier notice |
      | ada  | step one done | unknown  | single sign on unassigned | unused | yes            |
    When ada uses the reset link
    Then it is forbidden because of C10 and C20
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
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
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: permitted, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
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
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: A deleted admin uses their reset link: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And A28 is read as state_ignored
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And no other effect comes about
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: permitted, with order tied
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: permitted, with channel api
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And the request is made through the API
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C10 @C20 @does-not-matter
  Scenario: An admin who owns the account uses their reset link: permitted, with saved no
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And the request is made without clicking Save
    When ada uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: not covered, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: not covered, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: forbidden, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | unknown  | unknown     |
    And A07 is read as everyone
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: not covered, with channel api
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: not covered, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An end user uses the forgot-password form: not covered, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An agent who owns the account looks for the Reset button on their own profile: not covered
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada looks for the Reset button on the profile of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an admin: permitted, with A05 read as social_counts
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | social           | yes            |
    And A05 is read as social_counts
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an admin: permitted, with A47 read as shown_only_when_permitted
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And notices of password changes are unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: permitted, with A47 read as shown_only_when_permitted
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the company name is unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: permitted, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: permitted, with agent help center unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | restricted  | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an admin: permitted, with oldest help center unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: permitted, with channel unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made in an unknown way
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: not covered, with saved no
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an admin: not covered, with password empty
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: permitted, with request via unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | request by | earlier notice |
      | cara | noticed | single sign on unassigned | unknown    | yes            |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C26
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an admin: not covered, with stage complete
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | step one           | sign-on at start | earlier notice |
      | cara | complete | verified secondary | social           | yes            |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an admin: not covered, with link state used
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: Somebody who owns the account looks for the Reset button on the profile of an end user: open
    Given the account plain
    And these users:
      | user  | role                  | owner | state  |
      | ada   | admin of unknown kind | yes   | active |
      | cara  | end user              | no    | active |
      | oskar | admin                 | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C32
    And the advice is none
    And it rests on A04 and A47
    And the way there is in none
    And it lacks actor.is_owner and actor.role

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: permitted, with stage complete
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
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | single sign on   | yes            |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: permitted, with password change notices unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And notices of password changes are unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: not covered, with agent help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | restricted  | yes     | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: permitted, with password unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an unknown password
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: permitted, with request via unknown
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
      | user | stage         | step one | sign-on at start | request by | earlier notice |
      | cara | step one done | unknown  | social           | unknown    | yes            |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: not covered, with link state used
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
      | user | link |
      | cara | used |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: A billing admin who owns the account looks for the Reset button on the profile of an admin: open
    Given the account plain
    And these users:
      | user  | role          | owner | state  |
      | ada   | billing admin | yes   | active |
      | cara  | admin         | no    | active |
      | oskar | admin         | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C26
    And the advice is none
    And it rests on A03, A04 and A47
    And the way there is in none
    And it lacks actor.is_owner

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: not covered, with A35 read as frozen_at_start
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And A35 is read as frozen_at_start
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted agent: forbidden, with password change notices unknown
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And notices of password changes are unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: A suspended admin who owns the account looks for the Reset button on the profile of an agent: forbidden
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
      | cara | agent | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the company name is unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: A suspended admin looks for the Reset button on their own profile: not covered
    Given the account plain
    And these users:
      | user | role  | owner   | state     |
      | ada  | admin | unknown | suspended |
      | olga | admin | yes     | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada looks for the Reset button on the profile of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: A contributor looks for the Reset button on the profile of an agent who owns the account: not covered
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | agent       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted agent: forbidden
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted agent: not covered, with agent brand none designated
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted admin: not covered, with agent help center unknown
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | admin | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted agent: not covered, with order undated
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an agent: forbidden, with A47 read as shown_only_when_permitted
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made in an unknown way
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted admin: forbidden, with saved unknown
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | admin | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without anybody knowing of Save
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted admin: not covered, with password empty
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | admin | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted agent: not covered, with request via phone
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | unknown | unknown          | phone      | unknown        |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C26 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted agent: forbidden, with link state unknown
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | cara | unknown |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C26
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin who owns the account looks for the Reset button on the profile of an end user: not covered
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A03 is read as owner_is_separate
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: open, with A47 read as shown_only_when_permitted
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with something unknown
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the company name is unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C32
    And the advice is none
    And it rests on A47
    And the way there is in none
    And it lacks target.sign_on

  @C32 @does-not-matter
  Scenario: An end user looks for the Reset button on their own profile: not covered
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada looks for the Reset button on the profile of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted end user: not covered, with agent help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | no      | no      |
      | bolt  | 2018-03-01 | restricted  | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: open, with oldest help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C32
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none
    And it lacks target.state

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: open, with channel unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made in an unknown way
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C32
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none
    And it lacks target.state

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: open, with saved unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without anybody knowing of Save
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C32
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none
    And it lacks target.state

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of a deleted end user: not covered, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: A light agent looks for the Reset button on the profile of an end user: not covered, with request via email
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | noticed | single sign on   | email      | yes            |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: not covered, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    When ada looks for the Reset button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends somebody a reset email: permitted, with A12 read as default_brand
    Given the account plain
    And these users:
      | user | role    | owner | state   |
      | ada  | admin   | no    | unknown |
      | cara | unknown | no    | active  |
      | olga | admin   | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is unknown
    And A12 is read as default_brand
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly default_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A12 and A28
    And the way there is in none
    And it lacks target.role

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A08 read as every_reset_email
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
      | user | stage         | step one        | sign-on at start | request by | earlier notice |
      | cara | step one done | changed primary | single sign on   | unknown    | yes            |
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08, A12 and A35
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A12 read as default_brand
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery |
      | cara | cara@home.example | secondary | no       | unknown  |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | no     | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the agent brand is unknown
    And A12 is read as default_brand
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A13
    And the way there is in C30, C31 and C32
    And it lacks target.secondary_delivery

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent brand unrecorded
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
      | user | stage         | step one | sign-on at start          | request by | earlier notice |
      | cara | step one done | unknown  | single sign on unassigned | email      | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | no     | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the agent brand is unknown
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends somebody a reset email: permitted, with agent help center unknown
    Given the account plain
    And these users:
      | user | role    | owner | state  |
      | ada  | admin   | no    | active |
      | cara | unknown | no    | active |
      | olga | admin   | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in none
    And it lacks brands.agent_help_center, brands.order and target.role

  @C05 @C09 @C19 @C52 @C53
  Scenario: An admin who owns the account sends an agent a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | unknown |
      | cara | agent | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A11 and A28
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with something unknown
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    And A35 is read as frozen_at_start
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11 and A35
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53
  Scenario: A deleted admin who owns the account sends an end user a reset email: permitted, with agent help center restricted
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And A11 is read as oldest_brand_if_active
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03 and A28
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends somebody a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And these users:
      | user | role    | owner | state  |
      | ada  | admin   | no    | active |
      | cara | unknown | no    | active |
      | olga | admin   | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | unknown     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is possibly agent_brand or oldest_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11 and A13
    And the way there is in none
    And it lacks brands.agent_help_center, brands.oldest_help_center and target.role

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent help center no brand
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
      | user | stage         | sign-on at start | request by | earlier notice |
      | cara | step two done | passwords        | unknown    | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: permitted, with A28 read as state_ignored
    Given the account plain
    And the brands are none
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | unknown |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created | help center | active | deleted |
      | acme  | unknown | disabled    | no     | yes     |
    And the default brand is unknown
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03 and A28
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent help center unknown
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
      | user | stage         | step one        | sign-on at start          | request by | earlier notice |
      | cara | step one done | changed primary | single sign on unassigned | unknown    | yes            |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | yes     | no      |
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | yes     | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with default help center disabled
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
      | user | link    |
      | cara | unknown |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | yes     | no      |
    And the agent brand is none
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends somebody a reset email: permitted, with A13 read as any_address
    Given the account plain
    And these users:
      | user | role    | owner | state  |
      | ada  | admin   | no    | active |
      | cara | unknown | no    | active |
      | olga | admin   | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery |
      | cara | cara@home.example | secondary | no       | unknown  |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | restricted  | yes     | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A09, A10 and A13
    And the way there is in none
    And it lacks brands.agent_help_center, target.role and target.secondary_delivery

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A09 read as default_brand
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | phone      | yes            |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And A08 is read as every_reset_email
    And A09 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand and possibly agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A09
    And the way there is in C30, C31 and C32
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A05 read as any_audience
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | social           | yes            |
    And A05 is read as any_audience
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A19
    And the way there is in C30, C31 and C32

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: forbidden, with A35 read as frozen_at_start
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A35 is read as frozen_at_start
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is forbidden because of C32
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An admin sends an end user a reset email: open, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And the request is made through the API
    And A03 is read as owner_is_separate
    When ada sends cara a reset email
    Then it is undetermined because of C11 and C21
    And the advice is none
    And it rests on A03
    And the way there is in C30, C31 and C32
    And it lacks actor.is_owner

  @C11 @C21 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | passwords        | yes            |
    And A03 is read as owner_is_separate
    When ada sends cara a reset email
    Then it is forbidden because of C11 and C21
    And the advice is none
    And it rests on A03
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary verified unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | unknown  | unknown       |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | unknown | single sign on unassigned | yes            |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is possibly complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08, A14 and A19
    And the way there is in C30, C31 and C32
    And it lacks recovery.stage

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary verified yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08, A13 and A35
    And the way there is in C30, C31 and C32

  @C11 @C21 @does-not-matter
  Scenario: Somebody who owns the account sends an end user a reset email: open, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user  | role                  | owner | state  |
      | ada   | admin of unknown kind | yes   | active |
      | cara  | end user              | no    | active |
      | oskar | admin                 | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | unknown | single sign on unassigned | unknown        |
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    And A27 is read as custom_role_may_grant
    When ada sends cara a reset email
    Then it is undetermined because of C11 and C21
    And the advice is none
    And it rests on A03 and A27
    And the way there is in C30, C31 and C32
    And it lacks actor.role

  @C05 @C09 @C11 @C19 @C21 @C50 @C52 @C53 @does-not-matter
  Scenario: Somebody sends an end user a reset email: open, with A01 read as agent_in_recovery
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | unknown  | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | single sign on   | yes            |
    And A01 is read as agent_in_recovery
    When ada sends cara a reset email
    Then it is undetermined because of C05, C09, C11, C19, C21, C50, C52 and C53
    And the advice is none
    And it rests on A35
    And the way there is in C30, C31 and C32
    And it lacks actor.role

  @C06 @C09 @C19 @C22 @C43
  Scenario: An admin sends somebody who owns the account a reset email: open, with single sign on anywhere unknown
    Given the account plain
    And team members sign in with something unknown
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin                 | no    | active |
      | cara | admin of unknown kind | yes   | active |
    When ada sends cara a reset email
    Then it is undetermined because of C06, C09, C19, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks target.primary_address, target.role and target.sign_on

  @C26 @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of somebody: open, with A05 read as social_counts
    Given the account plain
    And end users sign in with social logins
    And these users:
      | user | role    | owner   | state  |
      | ada  | admin   | no      | active |
      | cara | unknown | unknown | active |
      | olga | admin   | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A05 is read as social_counts
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is undetermined because of C26 and C32
    And the advice is none
    And it rests on A47
    And the way there is in none
    And it lacks target.role and target.sign_on
