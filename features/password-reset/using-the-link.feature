Feature: The link and what the user does with it
  The email holds a link; the user, and not the admin, chooses the new password.

  Background:
    Given the account standard

  @C10 @C20 @flow
  Scenario Outline: <target> is sent a link and chooses a new password
    When ada sends <target> a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And <target> is sent a reset link at their primary address
    And the effect link.becomes is unused
    When <target> uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used

    Examples:
      | target |
      | cara   |
      | ben    |
      | abel   |

  @C10 @C20
  Scenario: Without a link there is nothing to follow
    When cara uses the reset link
    Then it is not covered because of silence
    And the effect password.becomes is none

  @C62
  Scenario Outline: The article recommends self-service to <user>, <who>, and says no more of it
    When <user> uses the forgot-password form
    Then it is not covered because of silence
    And the advice is <advice>

    Examples:
      | user | who         | advice |
      | cara | an end user | C62    |
      | ben  | an agent    | C62    |
      | ada  | an admin    | C62    |
