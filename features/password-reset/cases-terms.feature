Feature: Cases in which one rule decides: terms
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with agent brand only brand
    Given the account plain
    And the brands are none
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
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    And the default brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26

  @C11 @C21 @does-not-matter
  Scenario: A contributor sends an end user a reset email: forbidden, with stage started
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada sends cara a reset email
    Then it is forbidden because of C11 and C21
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A13 read as any_address
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
      | cara | step one done | verified secondary | social           | yes            |
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is secondary_address because of C09 and C19
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01, A08 and A13
    And the way there is in C30, C31 and C32
