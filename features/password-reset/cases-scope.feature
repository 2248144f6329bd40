Feature: Cases in which one rule decides: scope
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C02 @C03 @does-not-matter
  Scenario: An admin who owns the account sets their own password: not covered, with password change notices suppressed
    Given the account plain
    And the plan is Employee Service Suite
    And end users sign in with single sign-on
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made without clicking Save
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: A deleted light agent who owns the account sends themselves a reset email: not covered
    Given the account plain
    And the plan is Employee Service Suite
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role        | owner | state   |
      | ada  | light agent | yes   | deleted |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    When ada sends ada a reset email
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends an admin a reset email: not covered, with order undated
    Given the account plain
    And the plan is Employee Service Suite
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | admin             | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is unset
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: A billing admin who owns the account sends themselves a reset email: not covered, with plan employee service suite
    Given the account plain
    And the plan is Employee Service Suite
    And team members sign in with single sign-on
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An end user sends themselves a reset email: not covered, with plan employee service suite
    Given the account plain
    And the plan is Employee Service Suite
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends ada a reset email
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: The request of an admin is handled: not covered, with company details missing
    Given the account plain
    And the plan is Employee Service Suite
    And end users sign in with single sign-on
    And the company name is none
    And these users:
      | user | role  | owner | state  |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    And these recoveries:
      | user | request by | request about | earlier notice |
      | cara | email      | password      | yes            |
    When the request of cara is handled
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An end user uses their reset link: not covered, with link state unused
    Given the account plain
    And the plan is Employee Service Suite
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
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An end user uses their reset link: not covered, with link state used
    Given the account plain
    And the plan is Employee Service Suite
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
    When ada uses the reset link
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: The request of an admin is handled: not covered, with request about address
    Given the account plain
    And the plan is Employee Service Suite
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    And these recoveries:
      | user | request about | earlier notice |
      | cara | address       | yes            |
    When the request of cara is handled
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: The request of an admin is handled: not covered, with request about password and address
    Given the account plain
    And the plan is Employee Service Suite
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    And these recoveries:
      | user | request about        | earlier notice |
      | cara | password and address | yes            |
    When the request of cara is handled
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An admin verifies an address of their own: not covered, with address primary
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    When ada verifies the primary address of ada
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An admin verifies an address of their own: not covered, with address secondary
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    When ada verifies the secondary address of ada
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An admin verifies an address of their own: not covered, with address new
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    When ada verifies a new address of ada
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An admin who owns the account sets their own password: not covered, with password meets policy no
    Given the account plain
    And the plan is Employee Service Suite
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that breaks the policy
    When ada sets a password for ada
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An admin asks for help: not covered, with via email
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by email
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An admin asks for help: not covered, with via phone
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by phone
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: The request of an end user is handled: not covered, with plan other
    Given the account plain
    And the plan is Other
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When the request of cara is handled
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: An admin verifies an address of an end user: not covered, with plan other
    Given the account plain
    And the plan is Other
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    When ada verifies the secondary address of cara
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: The notice reaches an end user: not covered, with plan other
    Given the account plain
    And the plan is Other
    And these users:
      | user | role     | owner | state  |
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
    When the notice reaches cara
    Then it is not covered because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: Somebody looks for the setting: forbidden, with A36 read as denied
    Given the account plain
    And the plan is Other
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And the request is made through the API
    And A36 is read as denied
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: Somebody enables the setting: forbidden, with A36 read as denied
    Given the account plain
    And the plan is Other
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And the request is made without clicking Save
    And A36 is read as denied
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in C68, C69 and C71

  @C02 @C03 @does-not-matter
  Scenario: Somebody disables the setting: forbidden, with A36 read as denied
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | unknown |
      | olga | admin   | yes     | active  |
    And the request is made with an empty password
    And A36 is read as denied
    When ada disables the setting that lets admins set passwords
    Then it is forbidden because of C02 and C03
    And the advice is none
    And it rests on A36
    And the way there is in none
