Feature: Readings of the notice and the recovery
  Where the article leaves room, each option is shown: which address is meant, who may act, and what an act achieves.

  Rule: Which address the notice goes to

    @C35 @C45 @flow
    Scenario Outline: Reading A16: read as <option>, a user with two secondary addresses
      Given the account standard
      And A16 is read as <option>
      When gus asks for help with their password by email
      And the request of gus is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And the effect notice.to is <to>
      And gus is sent a notice at <at>

      Examples:
        | option        | to                      | at                      |
        | one_address   | secondary_address       | gus@work.example        |
        | every_address | every_secondary_address | every secondary address |

    @C35 @C45 @flow
    Scenario Outline: The notice for <user>, whose secondary address takes no mail, <outcome>
      Given the account standard
      When <user> asks for help with their password by email
      And the request of <user> is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And <user> is sent a notice at their secondary address
      And the effect notice.delivery is <delivery>

      Examples:
        | user | outcome         | delivery      |
        | fay  | does not arrive | not_delivered |

  Rule: What counts as single sign-on

    @C42 @C43 @flow
    Scenario Outline: Reading A05: read as <option>, the notice where team members use single sign-on
      Given the account team_single_sign_on
      And A05 is read as <option>
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is <verdict> because of <clauses>

      Examples:
        | option       | verdict     | clauses                              |
        | per_audience | permitted   | C34, C35, C41, C42, C44, C45 and C46 |
        | any_audience | not covered | silence                              |

  Rule: Who does step one

    @C48
    Scenario Outline: Reading A18: read as <option>, <actor> verifies the end user's secondary address
      Given the account notice_received
      And A18 is read as <option>
      When <actor> verifies the secondary address of dan
      Then it is <verdict> because of <clauses>
      And the effect recovery.becomes is <stage>

      Examples:
        | option           | actor | verdict     | clauses | stage         |
        | end_user_only    | ben   | not covered | silence | none          |
        | staff_may_verify | ben   | permitted   | C48     | step_one_done |
        | staff_may_verify | ada   | permitted   | C48     | step_one_done |

    @C49 @does-not-matter
    Scenario Outline: The end user makes <which> the primary one
      Given the account notice_received
      When dan changes the primary address of dan to <which>
      Then it is permitted because of C49
      And the effect recovery.becomes is step_one_done
      And no message is sent

      Examples:
        | which                       |
        | a new deliverable address   |
        | a new undeliverable address |

  Rule: What step two achieves, and who does it

    @C50
    Scenario: With only the secondary address verified, the link goes there
      Given the account second_address_verified
      When ada sends dan a reset email
      Then it is permitted because of C05, C09, C19, C50, C52 and C53
      And dan is sent a reset link at dan@home.example
      And the effect recovery.becomes is complete

    @C11 @C21 @C50
    Scenario Outline: <actor>, <who>, cannot reset the password after step one
      Given the account second_address_verified
      When <actor> sends dan a reset email
      Then it is forbidden because of C11 and C21
      And no message is sent

      Examples:
        | actor  | who                      |
        | ben    | an agent                 |
        | lia    | a light agent            |
        | conrad | a contributor            |
        | cleo   | an agent of another role |
        | dan    | the end user             |

    @C51
    Scenario Outline: Reading A20: read as <option>, an update of the address after step one
      Given the account second_address_verified
      And A20 is read as <option>
      When ben updates the address on file of dan to a new deliverable address
      Then it is permitted because of C51
      And the effect recovery.becomes is complete
      And the effect reset_link.to is <to>

      Examples:
        | option           | to                 |
        | address_only     | none               |
        | sends_reset_link | registered_address |

    @C48 @C49
    Scenario Outline: Reading A17: read as <option>, verifying makes the address <becomes>
      Given the account notice_received
      And A17 is read as <option>
      When dan verifies the secondary address of dan
      Then it is permitted because of C48
      And the effect address.becomes is <becomes>

      Examples:
        | option          | becomes  |
        | verifying_only  | verified |
        | becomes_primary | primary  |

  Rule: Where a reset email goes outside the recovery

    @C09 @C34 @C45
    Scenario Outline: Reading A14: read as <option>, a reset email to an address that takes no mail
      Given the account setting_enabled
      And A14 is read as <option>
      When ada sends dora a reset email
      Then it is permitted because of C05, C09 and C19
      And dora is sent a reset link at <at>

      Examples:
        | option        | at                |
        | not_delivered | dora@mail.example |
        | other_address | dora@home.example |

    @C11 @C21
    Scenario Outline: Reading A03: read as <option>, the owner sends a reset email
      Given the account setting_enabled
      And A03 is read as <option>
      When olga sends cara a reset email
      Then it is <verdict> because of <clauses>

      Examples:
        | option            | verdict   | clauses          |
        | owner_is_admin    | permitted | C05, C09 and C19 |
        | owner_is_separate | forbidden | C11 and C21      |
