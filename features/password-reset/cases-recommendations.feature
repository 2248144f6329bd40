Feature: Cases in which one rule decides: recommendations
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C62 @does-not-matter
  Scenario: An admin uses the forgot-password form for an end user: not covered
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
  Scenario: An end user uses the forgot-password form for an end user: not covered
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
  Scenario: A suspended admin who owns the account enables the setting: forbidden
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
