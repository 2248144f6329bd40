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
      | vault | 2015-03-01 | unknown     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
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
      | vault | 2015-03-01 | unknown     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
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
      | vault | 2015-03-01 | unknown     | yes    | no      |
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And the brands are none
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A49 read as second_path_too
    Given the account plain
    And the company name is none
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C11 @C21 @does-not-matter
  Scenario: A contributor sends an admin a reset email: forbidden, with A39 read as agents_only
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | admin       | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is forbidden because of C11 and C21
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C09 @C19 @does-not-matter
  Scenario: An admin sends an admin a reset email: open, with A39 read as agents_only
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | unknown | yes      | deliverable |
      | cara | cara@home.example | unknown | no       | deliverable |
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is undetermined because of C09 and C19
    And the advice is none
    And it rests on A13
    And the way there is in C24
    And it lacks target.primary_address

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent brand none designated
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent help center restricted
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
      | vault  | 2015-03-01 | restricted  | yes    | no      |
      | bolt   | 2018-03-01 | restricted  | yes    | no      |
      | acme   | 2019-03-01 | restricted  | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09, A10 and A11
    And the way there is in C24
    And it lacks brands.any_help_center

  @C24 @does-not-matter
  Scenario: An admin sends an admin a reset email: not covered, with A39 read as agents_only
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with saved no
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with password empty
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
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C24

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with request via email
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
      | user | stage         | step one | sign-on at start | request by | earlier notice |
      | cara | step one done | unknown  | unknown          | email      | yes            |
    And A39 is read as agents_only
    And A49 is read as second_path_too
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A35
    And the way there is in C24

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A40 read as search
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
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C24, C30, C31 and C32

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
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C24, C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C24, C30, C31 and C32

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
    And the agent brand is none
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C24, C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent help center restricted
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
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C30, C31 and C32

  @C24 @C30 @does-not-matter
  Scenario: An admin sends an end user a reset email: not covered, with A40 read as search
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    And A40 is read as search
    When ada sends cara a reset email
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C24, C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C24, C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with stage step one done
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
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A35
    And the way there is in C24, C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with link state unused
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
      | user | link   |
      | cara | unused |
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C24, C30, C31 and C32

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with password change notices suppressed
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
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with company details missing
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
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: A suspended agent who owns the account sets their own password: forbidden, with A40 read as search
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | agent | yes   | suspended |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And A40 is read as search
    When ada sets a password for ada
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81, C82 and C84

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: forbidden, with A40 read as search
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And A40 is read as search
    When ada sets a password for ada
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81, C82 and C84

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | unknown  | unknown     |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with agent help center disabled
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
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with order tied
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with channel api
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A29
    And the way there is in C78 and C84

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with request via email
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
      | user | request by |
      | cara | email      |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with stage step one done
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
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with link state unused
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
      | user | link   |
      | cara | unused |
    And A40 is read as search
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an admin's password: forbidden, with A39 read as agents_only
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A39 is read as agents_only
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in none

  @C06 @C22 @C43 @does-not-matter
  Scenario: An agent with a custom role sends an end user a reset email: forbidden, with A27 read as custom_role_may_grant
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
    And A27 is read as custom_role_may_grant
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is forbidden because of C06, C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C11 @C21
  Scenario: Somebody who owns the account sends an end user a reset email: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin of unknown kind | yes   | active |
      | cara | end user              | no    | active |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And A03 is read as owner_is_separate
    And A43 is read as first_reason
    When ada sends cara a reset email
    Then it is forbidden because of C11 and C21
    And the advice is none
    And it rests on A01 and A27
    And the way there is in C30, C31 and C32

  @C22 @C43 @does-not-matter
  Scenario: An admin sends an end user a reset email: forbidden, with A48 read as not_authoritative
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And A48 is read as not_authoritative
    When ada sends cara a reset email
    Then it is forbidden because of C22 and C43
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C19 @does-not-matter
  Scenario: An admin sends an end user a reset email: open, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    When ada sends cara a reset email
    Then it is undetermined because of C19
    And the advice is none
    And it rests on A28
    And the way there is in C30, C31 and C32
    And it lacks target.state

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
      | cara | cara@work.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start          | earlier notice |
      | cara | step one done | verified secondary | single sign on unassigned | yes            |
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
  Scenario: An admin sends an end user a reset email: permitted, with A14 read as other_address
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
      | cara | cara@work.example | secondary | no       | deliverable   |
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
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
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
  Scenario: An admin sends an end user a reset email: permitted, with A08 read as every_reset_email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | unknown | yes      | deliverable |
      | cara | cara@home.example | unknown | no       | deliverable |
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A12 is read as default_brand
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is possibly registered_address or secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A12 and A13
    And the way there is in C30, C31 and C32
    And it lacks target.primary_address, target.primary_delivery and target.secondary_delivery

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with A12 read as default_brand
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
      | user | link    |
      | cara | unknown |
    And the agent brand is unknown
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A12
    And the way there is in C24, C25 and C26

  @C05 @C07 @C09 @C19 @does-not-matter
  Scenario: A deleted contributor who owns the account sends a suspended agent a reset email: permitted, with plan suite team
    Given the account plain
    And the brands are unknown
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state     |
      | ada  | contributor | yes   | deleted   |
      | cara | agent       | no    | suspended |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | unknown | yes      | deliverable |
      | cara | cara@home.example | unknown | no       | deliverable |
      | cara | cara@work.example | unknown | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | noticed | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    And these readings:
      | reading | option             |
      | A01     | set_counts         |
      | A04     | several_owners     |
      | A05     | passwords_off_only |
      | A09     | default_brand      |
      | A10     | restricted_counts  |
      | A13     | any_address        |
      | A23     | means_reset        |
      | A28     | state_ignored      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C07, C09 and C19
    And the effects are:
      | effect              | value                                                                                         |
      | reset_link.to       | possibly registered_address or secondary_address                                              |
      | reset_link.delivery | possibly not_delivered                                                                        |
      | sender.brand        | possibly agent_brand or default_brand or oldest_brand_with_active_help_center or undetermined |
      | link.becomes        | unused                                                                                        |
    And the advice is none
    And it rests on A03, A09, A11, A13 and A28
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_brand, brands.agent_help_center, brands.any_help_center, brands.order, target.primary_address, target.primary_delivery and target.secondary_delivery

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with agent help center unknown
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
      | user | stage         | step one           | sign-on at start          | request by | earlier notice |
      | cara | step one done | verified secondary | single sign on unassigned | email      | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | unknown | yes      | deliverable |
      | cara | cara@home.example | unknown | no       | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A11 is read as oldest_brand_if_active
    And A12 is read as default_brand
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is possibly registered_address or secondary_address
    And the effect reset_link.delivery is possibly not_delivered
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A10, A11, A12 and A13
    And the way there is in C30, C31 and C32
    And it lacks target.primary_address, target.primary_delivery and target.secondary_delivery

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A11 read as oldest_brand_if_active
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
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | noticed | social           | unknown    | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A10 and A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent help center unknown
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
      | user | link   |
      | cara | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with A11 read as oldest_brand_if_active
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
      | user | link   |
      | cara | unused |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary delivery deliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
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
  Scenario: An admin sends an admin a reset email: permitted, with A09 read as default_brand
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
      | user | link    |
      | cara | unknown |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | yes     | no      |
    And the agent brand is none
    And A09 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09
    And the way there is in C24, C25 and C26

  @C12 @C74
  Scenario: A light agent who owns the account sets an end user's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user  | role        | owner | state  |
      | ada   | light agent | yes   | active |
      | cara  | end user    | no    | active |
      | olga  | admin       | yes   | active |
      | otto  | admin       | no    | active |
      | oskar | admin       | yes   | active |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is undetermined because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A03, A04, A41, A44 and A50
    And the way there is in C84, C85, C86, C87 and C88
    And it lacks actor.is_owner

  @C12 @C74 @does-not-matter
  Scenario: A billing admin who owns the account sets an end user's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user  | role          | owner | state  |
      | ada   | billing admin | yes   | active |
      | cara  | end user      | no    | active |
      | olga  | admin         | yes   | active |
      | otto  | admin         | no    | active |
      | oskar | admin         | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | disabled    | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is undetermined because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A03, A04, A41, A44 and A50
    And the way there is in C84, C85, C86, C87 and C88
    And it lacks actor.is_owner

  @C87 @does-not-matter
  Scenario: An admin sets an end user's password: open, with setting admins can set passwords enabled
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
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | enabled     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an unknown password
    When ada sets a password for cara
    Then it is undetermined because of C87
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88
    And it lacks request.password

  @C12 @C74 @does-not-matter
  Scenario: A billing admin sets an end user's password: forbidden, with setting admins can set passwords unknown
    Given the account plain
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | no    | active |
      | cara | end user      | no    | active |
      | olga | admin         | yes   | active |
    And the setting that lets admins set passwords is unknown
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A50
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An end user sets an end user's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is none
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with setting admins can set passwords unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And the setting that lets admins set passwords is unknown
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A26
    And the way there is in C78, C79, C80, C81 and C82

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A05 read as any_audience
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | restricted  | yes    | no      |
      | bolt   | 2018-03-01 | unknown     | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A05 is read as any_audience
    And A06 is read as set_blocked
    When ada sets a password for cara
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A06 read as set_blocked
    Given the account plain
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And A06 is read as set_blocked
    When ada sets a password for cara
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A05 read as social_counts
    Given the account plain
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | started | social           | unknown    | yes            |
    And A05 is read as social_counts
    And A06 is read as set_blocked
    When ada sets a password for cara
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: A suspended admin sets an end user's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
      | otto | admin    | no    | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: An admin who owns the account sets an end user's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | unknown |
      | cara | end user | no    | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | yes     | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is undetermined because of C74
    And the advice is C08, C13 and C14
    And it rests on A03, A28, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88
    And it lacks actor.state

  @C74 @does-not-matter
  Scenario: A suspended admin sets an end user's password: forbidden, with order tied
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
      | otto | admin    | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets a deleted end user's password: forbidden, with setting admins can set passwords unset
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And the setting that lets admins set passwords is unset
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: An admin sets an end user's password: open, with agent help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is undetermined because of C74
    And the advice is C08, C13 and C14
    And it rests on A28, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88
    And it lacks target.state

  @C12 @C74 @does-not-matter
  Scenario: An admin sets a deleted end user's password: forbidden, with oldest help center unknown
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
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And the setting that lets admins set passwords is unset
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: An admin sets a deleted end user's password: forbidden, with setting admins can set passwords unknown
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
      | user | stage         | step one           | sign-on at start             | request by | earlier notice |
      | cara | step one done | verified secondary | single sign on and passwords | web form   | yes            |
    And the setting that lets admins set passwords is unknown
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C81 @does-not-matter
  Scenario: An admin sets an agent's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an unknown password
    When ada sets a password for cara
    Then it is undetermined because of C81
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82
    And it lacks request.password

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with order undated
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with target's primary delivery unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start          | request by | earlier notice |
      | cara | unknown | single sign on unassigned | web form   | yes            |
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with password empty
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
      | user | link   |
      | cara | unused |
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C87 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with target's several secondaries yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C87 @does-not-matter
  Scenario: An admin sets an end user's password: open, with default help center unknown
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
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | restricted  | yes     | no      |
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an unknown password
    When ada sets a password for cara
    Then it is undetermined because of C87
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88
    And it lacks request.password

  @C12 @C74 @C87 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with password empty
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
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | started | single sign on   | email      | yes            |
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: A suspended admin sets an agent's password: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | suspended |
      | cara | agent | no    | active    |
      | olga | admin | yes   | active    |
      | otto | admin | no    | active    |
    And the setting that lets admins set passwords is enabled by otto
    And A28 is read as state_ignored
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is possibly registered_address
    And the effect password_message.delivery is possibly not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A28, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82
    And it lacks target.primary_address and target.primary_delivery

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an agent's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an agent's password: permitted, with agent help center unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an agent's password: permitted, with order undated
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: open, with A37 read as account_policy
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
      | user | stage         | sign-on at start          | request by | earlier notice |
      | cara | step two done | single sign on unassigned | unknown    | yes            |
    And the setting that lets admins set passwords is unknown
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on A44
    And the way there is in C78, C79, C80, C81 and C82
    And it lacks request.password_meets_policy and setting.admins_can_set_passwords

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an admin's password: permitted, with setting admins can set passwords enabled
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
    And these recoveries:
      | user | link   |
      | cara | unused |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A44 read as breach
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with agent help center unknown
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
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A44 read as breach and order tied
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with request via unknown
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
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | unknown | unknown          | unknown    | yes            |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with request via unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | request by |
      | cara | unknown    |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's primary address none
    Given the account plain
    And the brands are none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And cara's primary address is none
    And these brands:
      | brand | created    | help center | active | deleted |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And the agent brand is unknown
    And the default brand is unknown
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's primary delivery no address
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And cara's primary address is none
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with setting admins can set passwords enabled and request via unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And cara's primary address is none
    And these recoveries:
      | user | request by |
      | cara | unknown    |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with agent brand only brand
    Given the account plain
    And the brands are none
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
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And the agent brand is unknown
    And the default brand is unknown
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with order undated
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
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with agent brand unrecorded
    Given the account plain
    And the brands are none
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | acme   | 2019-03-01 | restricted  | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And the agent brand is unknown
    And the default brand is unknown
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with agent help center disabled
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with order tied
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A01 read as set_counts
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
      | user | stage   | sign-on at start             | request by | earlier notice |
      | cara | started | single sign on and passwords | email      | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as set_counts
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is step_two_done
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A19, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88
