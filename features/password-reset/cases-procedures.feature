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
  Scenario: A suspended end user sets a deleted admin's password: forbidden
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
  Scenario: The notice reaches an admin: not covered
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
  Scenario: The notice reaches an end user: not covered
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
  Scenario: A suspended end user sends a deleted admin a reset email: forbidden
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
  Scenario: A deleted end user sends themselves a reset email: forbidden
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
  Scenario: A suspended end user enables the setting: forbidden
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
  Scenario: A deleted agent with a custom role who owns the account sets their own password: forbidden
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
  Scenario: A suspended agent who owns the account sets a deleted end user's password: forbidden
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
  Scenario: An end user sets their own password: forbidden
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
  Scenario: An agent with a custom role who owns the account sets an end user's password: forbidden
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
    And the advice is C08, C13 and C14
    And it rests on A03 and A44
    And the way there is in none
