Feature: Cases in which one rule decides: procedures
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C66 @C70 @does-not-matter
  Scenario: A suspended end user enables the setting: forbidden, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And the request is made through the API
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C12 @C74 @C81 @does-not-matter
  Scenario: A suspended end user sets a deleted admin's password: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | cara | admin    | yes   | deleted   |
      | otto | admin    | no    | active    |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And the request is made without clicking Save
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is none
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @does-not-matter
  Scenario: A suspended admin who owns the account sets an end user's password: forbidden, with channel api
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in none

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an admin: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | deliverable   |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with stage not started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with stage started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C06 @C09 @C11 @C19 @C21 @C22 @does-not-matter
  Scenario: A suspended end user sends a deleted admin a reset email: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | cara | admin    | no    | deleted   |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made through the API
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is forbidden because of C06, C09, C11, C19, C21 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C06 @C09 @C11 @C19 @C21 @C22 @does-not-matter
  Scenario: An agent sends themselves a reset email: forbidden, with agent help center restricted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends ada a reset email
    Then it is forbidden because of C06, C09, C11, C19, C21 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C06 @C09 @C11 @C19 @C21 @C22 @does-not-matter
  Scenario: An agent with a custom role sends themselves a reset email: forbidden, with any help center none
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | olga | admin             | yes   | active |
    And ada's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | started | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    When ada sends ada a reset email
    Then it is forbidden because of C06, C09, C11, C19, C21 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C06 @C09 @C11 @C19 @C21 @C22 @C43 @does-not-matter
  Scenario: A deleted end user sends themselves a reset email: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is forbidden because of C06, C09, C11, C19, C21, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C06 @C09 @C11 @C19 @C21 @C22 @C43 @does-not-matter
  Scenario: An end user sends themselves a reset email: forbidden, with target's sign on single sign on
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends ada a reset email
    Then it is forbidden because of C06, C09, C11, C19, C21, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C66 @C70 @does-not-matter
  Scenario: A suspended end user enables the setting: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And the request is made without clicking Save
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is none
    And it rests on no reading
    And the way there is in C68, C69 and C71

  @C12 @C74 @C81 @does-not-matter
  Scenario: A deleted agent with a custom role who owns the account sets their own password: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state   |
      | ada  | custom-role agent | yes   | deleted |
      | otto | admin             | no    | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is unset
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C87 @does-not-matter
  Scenario: A suspended agent who owns the account sets a deleted end user's password: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state     |
      | ada  | agent    | yes   | suspended |
      | cara | end user | no    | deleted   |
      | otto | admin    | no    | active    |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And the request is made without clicking Save
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @C87 @does-not-matter
  Scenario: An end user sets their own password: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is unset
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is forbidden because of C12, C74 and C87
    And the advice is none
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @C87 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets an end user's password: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
      | otto | admin             | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with channel api
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12, C74 and C75
    And the effect password.becomes is none
    And the effect password_message.delivery is none
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin who owns the account sets an end user's password: permitted, with channel api
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And cara's primary address is none
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is none
    And the advice is C08, C13 and C14
    And it rests on A03 and A44
    And the way there is in none

  @C06 @C19 @C22 @does-not-matter
  Scenario: A deleted admin who owns the account sends themselves a reset email: forbidden, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And A04 is read as several_owners
    And A39 is read as agents_only
    When ada sends ada a reset email
    Then it is forbidden because of C06, C19 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A39 read as agents_only
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And the effect reset_link.delivery is none
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A49 read as second_path_too
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
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C06 @C19 @C22 @does-not-matter
  Scenario: A deleted admin who owns the account sends themselves a reset email: forbidden, with A39 read as agents_only
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends ada a reset email
    Then it is forbidden because of C06, C19 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C06 @C11 @C19 @C21 @C22 @does-not-matter
  Scenario: A deleted admin who owns the account sends themselves a reset email: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And A03 is read as owner_is_separate
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends ada a reset email
    Then it is forbidden because of C06, C11, C19, C21 and C22
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C06 @C09 @C11 @C19 @C21 @C22 @C43 @does-not-matter
  Scenario: A deleted end user sends themselves a reset email: forbidden, with A35 read as frozen_at_start
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | request by |
      | ada  | email      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2018-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A35 is read as frozen_at_start
    And A40 is read as search
    When ada sends ada a reset email
    Then it is forbidden because of C06, C09, C11, C19, C21, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C30, C31 and C32

  @C06 @C11 @C19 @C21 @C22 @C43 @does-not-matter
  Scenario: A deleted end user sends themselves a reset email: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A03 is read as owner_is_separate
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends ada a reset email
    Then it is forbidden because of C06, C11, C19, C21, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: forbidden, with A40 read as search
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
    And A40 is read as search
    When ada sends ada a reset email
    Then it is forbidden because of C09 and C19
    And the advice is none
    And it rests on A13
    And the way there is in C24, C25, C26 and C30

  @C87 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A40 read as search
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
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with an empty password
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C87
    And the advice is C08, C13 and C14
    And it rests on A37
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an agent's password: permitted, with A40 read as search
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
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A40 is read as search
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A37 and A44
    And the way there is in C78, C79, C80, C81, C82 and C84

  @C07 @C55 @C64 @does-not-matter
  Scenario: An admin who owns the account enables the setting: permitted, with plan suite team
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
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71

  @C07 @C55 @C64 @does-not-matter
  Scenario: An admin who owns the account enables the setting: permitted, with order tied
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an agent: not covered, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with target's secondary address recorded
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
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
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with target's secondary delivery deliverable
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | passwords        | yes            |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with password change notices suppressed
    Given the account plain
    And the plan is Suite Team
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with company details missing
    Given the account plain
    And the plan is Suite Team
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with setting admins can set passwords enabled
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by olga
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches a suspended end user: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with target's sign on social
    Given the account plain
    And the plan is Suite Team
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with target's primary address none
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @C48 @C49 @C50 @C51 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with plan suite growth
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: open, with A36 read as denied
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And A36 is read as denied
    When the notice reaches cara
    Then it is undetermined because of C47
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51
    And it lacks target.secondary_delivery

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with target's secondary address recorded
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    And the default brand is unknown
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with target's secondary delivery deliverable
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with order tied
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And the request is made through the API
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with saved no
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And the request is made without clicking Save
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with password empty
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And the request is made with an empty password
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with request via email
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | noticed | passwords        | email      | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with stage noticed
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | unknown          | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with earlier notice yes
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | link   | earlier notice |
      | cara | noticed | passwords        | unused | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51
