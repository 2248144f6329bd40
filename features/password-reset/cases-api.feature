Feature: Cases in which one rule decides: api
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12, C74 and C75
    And the effect password.becomes is none
    And the effect password_message.delivery is none
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with A34 read as any_reader
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And ada's primary address is none
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.delivery is none
    And the advice is C08, C13 and C14
    And it rests on A25, A32 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An agent sets an end user's password: permitted, with A34 read as any_reader
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | no    | active |
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
    And the setting that lets admins set passwords is enabled by olga
    And the request is made through the API
    And A34 is read as any_reader
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A34, A37 and A44
    And the way there is in none
