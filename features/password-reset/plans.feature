Feature: Plans that the article speaks of
  What it says holds for five plans of the Suite and three of Support; about others it is silent.

  Background:
    Given the account standard

  @C02 @C03
  Scenario Outline: On <plan> an admin sends a reset email
    Given the plan is <plan>
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53

    Examples: Suite
      | plan                  |
      | Suite Team            |
      | Suite Growth          |
      | Suite Professional    |
      | Suite Enterprise      |
      | Suite Enterprise Plus |

    Examples: Support
      | plan                 |
      | Support Team         |
      | Support Professional |
      | Support Enterprise   |

  @C02 @C03
  Scenario Outline: About <plan> the article says nothing of <request>
    Given the plan is <plan>
    When <request>
    Then it is not covered because of C02 and C03
    And no message is sent

    Examples:
      | plan                   | request                                                 |
      | Employee Service Suite | ada sends cara a reset email                            |
      | Employee Service Suite | olga enables the setting that lets admins set passwords |
      | Other                  | ada sends cara a reset email                            |
      | Other                  | ben sends cara a reset email                            |
      | Other                  | ada sets a password for cara                            |

  @C02 @C03
  Scenario: Nobody knows the plan
    Given the plan is unknown
    When ada sends cara a reset email
    Then it is undetermined because of C02 and C03
    And it lacks account.plan
    And no reset link is sent
