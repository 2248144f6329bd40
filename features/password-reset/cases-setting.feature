Feature: Cases in which one rule decides: setting
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C70
  Scenario: An admin who owns the account looks for the setting: not covered, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made through the API
    When ada looks for the setting that lets admins set passwords
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C55 @C64
  Scenario: An admin who owns the account enables the setting: not covered, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made through the API
    When ada enables the setting that lets admins set passwords
    Then it is not covered because of silence
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in none

  @C64 @C70
  Scenario: An admin who owns the account disables the setting: not covered, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made through the API
    When ada disables the setting that lets admins set passwords
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C70
  Scenario: A suspended admin who owns the account looks for the setting: forbidden
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C64 @C70
  Scenario: An admin who owns the account disables the setting: permitted, with saved no
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And the request is made without clicking Save
    When ada disables the setting that lets admins set passwords
    Then it is permitted because of C64 and C70
    And the advice is none
    And it rests on A31 and A32
    And the way there is in none

  @C70 @does-not-matter
  Scenario: A suspended admin who owns the account looks for the setting: forbidden, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
    And the request is made through the API
    When ada looks for the setting that lets admins set passwords
    Then it is forbidden because of C70
    And the advice is none
    And it rests on A28
    And the way there is in none
