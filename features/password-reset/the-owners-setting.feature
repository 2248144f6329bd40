Feature: The owner's setting
  It lets admins set passwords by hand. Only the owner sees it and allows it.

  Background:
    Given the account standard

  @C07 @C55 @C64 @C71
  Scenario: The owner lets admins set passwords
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And the advice is C56, C58, C62 and C65

  @C66
  Scenario Outline: <actor>, <who>, cannot let admins set passwords
    When <actor> enables the setting that lets admins set passwords
    Then it is forbidden because of C66
    And the effect setting.becomes is none

    Examples:
      | actor | who         |
      | ada   | an admin    |
      | ben   | an agent    |
      | cara  | an end user |

  @C70
  Scenario: The owner sees the setting
    When olga looks for the setting that lets admins set passwords
    Then it is permitted because of C70

  @C70
  Scenario Outline: <actor>, <who>, does not see the setting
    When <actor> looks for the setting that lets admins set passwords
    Then it is forbidden because of C70

    Examples:
      | actor | who         |
      | ada   | an admin    |
      | ben   | an agent    |
      | cara  | an end user |

  @C71
  Scenario: Without Save the setting stays as it is
    Given the request is made without clicking Save
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is none

  @C68 @C69 @C71
  Scenario: Where the owner finds the setting
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the way there is in C68, C69 and C71

  @C66
  Scenario: Nobody knows who owns the account
    Given the account no_owner_marked
    When ada enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C64 and C66
    And it lacks actor.is_owner

  @C12 @C64 @flow
  Scenario: Once the owner has allowed it, an admin sets a password
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And cara is sent a password message at their primary address
