Feature: Cases in which one rule decides: recommendations
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C62 @does-not-matter
  Scenario: An admin uses the forgot-password form for an end user: not covered, with plan suite team
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
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is C62
    And it rests on no reading
    And the way there is in none

  @C62 @does-not-matter
  Scenario: An end user uses the forgot-password form for an end user: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C66 @C70
  Scenario: A suspended admin who owns the account enables the setting: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is C56, C58, C62 and C65
    And it rests on A28
    And the way there is in C68, C69 and C71

  @C66 @C70 @does-not-matter
  Scenario: A suspended agent who owns the account enables the setting: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | agent | yes   | suspended |
      | otto | admin | no    | active    |
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is C56, C58, C62 and C65
    And it rests on A28
    And the way there is in C68, C69 and C71

  @C07 @C55 @C64 @does-not-matter
  Scenario: An agent with a custom role who owns the account enables the setting: permitted, with oldest help center disabled
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | otto | admin             | no    | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the request is made with a password that breaks the policy
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71

  @C07 @C55 @C64 @does-not-matter
  Scenario: A billing admin who owns the account enables the setting: permitted, with oldest help center disabled
    Given the account plain
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | yes   | active |
      | otto | admin         | no    | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71

  @C62 @does-not-matter
  Scenario: An admin who owns the account uses the forgot-password form: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C62 @does-not-matter
  Scenario: An admin uses the forgot-password form: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And ada's primary address is none
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C62 @does-not-matter
  Scenario: An admin uses the forgot-password form: not covered, with target's secondary address recorded
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
      | ada  | ada@work.example | secondary | no       | deliverable |
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none
