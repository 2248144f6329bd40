Feature: The brand that a reset email comes from
  For team members: the agent brand if its help center is active, else the oldest brand with an active one.

  Background:
    Given the account standard

  Rule: The agent brand sends, if its help center is active

    @C27
    Scenario Outline: <target>, <who>, gets the reset email from the agent brand
      When ada sends <target> a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And <target> is sent a reset link at their primary address
      And the reset link comes from acme

      Examples:
        | target | who           |
        | abel   | another admin |
        | ben    | an agent      |
        | lia    | a light agent |

    @C27
    Scenario: The only brand there is counts as the agent brand
      Given the account single_brand
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from acme

  Rule: Otherwise the oldest brand with an active help center sends

    @C28
    Scenario Outline: The oldest brand with a help center sends while that of the agent brand is <state>
      Given the help center of acme is <state>
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from bolt

      Examples:
        | state      |
        | disabled   |
        | restricted |

    @C28 @does-not-matter
    Scenario: A brand without a help center does not send, however old it is
      Given the help center of acme is disabled
      And the help center of vault is disabled
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from bolt

    @C28
    Scenario: The oldest brand of all sends once it has a help center
      Given the help center of acme is disabled
      And the help center of vault is enabled
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from vault

    @C28
    Scenario Outline: Of brands made in <first> and <second>, <sender> sends
      Given these brands:
        | brand | created        | help center | active | deleted |
        | north | <first>-03-01  | enabled     | yes    | no      |
        | south | <second>-03-01 | enabled     | yes    | no      |
      And the agent brand is none
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from <sender>

      Examples:
        | first | second | sender |
        | 2015  | 2018   | north  |
        | 2018  | 2015   | south  |

    @C28
    Scenario: A brand that is not active does not send
      Given these brands:
        | brand | created    | help center | active | deleted |
        | north | 2015-03-01 | enabled     | no     | no      |
        | south | 2018-03-01 | enabled     | yes    | no      |
      And the agent brand is none
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from south

  Rule: What the article leaves open stays open

    @C27 @C28
    Scenario: No brand has an active help center
      Given the help center of acme is disabled
      And the help center of bolt is disabled
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from an undetermined brand

    @C27
    Scenario: Nothing says which of several brands is the agent brand
      Given the account agent_brand_unrecorded
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from an undetermined brand

    @C27 @C28
    Scenario: An agent brand that is unknown leaves the sender open, not the missing dates
      Given these brands:
        | brand | created | help center | active | deleted |
        | north | unknown | disabled    | yes    | no      |
        | south | unknown | enabled     | yes    | no      |
        | west  | unknown | enabled     | yes    | no      |
      And the agent brand is unknown
      And the default brand is north
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the effect sender.brand is undetermined because of C27
      And the reset link comes from an undetermined brand

    @C28
    Scenario: Without dates of creation nobody can tell the oldest brand
      Given these brands:
        | brand | created | help center | active | deleted |
        | north | unknown | disabled    | yes    | no      |
        | south | unknown | enabled     | yes    | no      |
        | west  | unknown | enabled     | yes    | no      |
      And the agent brand is north
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the effect sender.brand is undetermined because of C28
      And the reset link comes from an undetermined brand

    @C27
    Scenario Outline: Reading A08: read as <option>, the brand of an end user's reset email
      Given A08 is read as <option>
      When ada sends cara a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the reset link comes from <brand>
      And it rests on A08

      Examples:
        | option            | brand                 |
        | team_members_only | an undetermined brand |
        | every_reset_email | acme                  |
