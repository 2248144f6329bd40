Feature: Recovery after the notice
  The end user shows who they are, and an agent resets the password or updates the address. Both steps are needed.

  Rule: The recovery starts when the notice is received

    @C47 @flow
    Scenario: The notice reaches the end user
      Given the account standard
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And the effect recovery.becomes is noticed
      When the notice reaches dan
      Then it is permitted because of C47
      And the effect recovery.becomes is started

    @C47
    Scenario: Without a notice nothing is received
      Given the account standard
      When the notice reaches dan
      Then it is not covered because of silence
      And the effect recovery.becomes is none

  Rule: Step one is the end user's

    @C48
    Scenario: The end user verifies the secondary address
      Given the account notice_received
      When dan verifies the secondary address of dan
      Then it is permitted because of C48
      And the effect recovery.becomes is step_one_done
      And the effect address.becomes is verified

    @C49
    Scenario: The end user changes the primary address
      Given the account notice_received
      When dan changes the primary address of dan to the secondary address
      Then it is permitted because of C49
      And the effect recovery.becomes is step_one_done
      And the effect address.becomes is primary

    @C48 @C49
    Scenario Outline: What <actor>, <who>, does for the end user is not step one
      Given the account notice_received
      When <actor> verifies the secondary address of dan
      Then it is not covered because of silence
      And the effect recovery.becomes is none

      Examples:
        | actor | who      |
        | ada   | an admin |
        | ben   | an agent |

  Rule: Step two is done by the company's people

    @C50 @C53
    Scenario Outline: After step one, done as in <account>, an admin resets the password
      Given the account <account>
      When ada sends dan a reset email
      Then it is permitted because of C05, C09, C19, C50, C52 and C53
      And dan is sent a reset link at their <rank> address
      And the effect recovery.becomes is <stage>

      Examples:
        | account                 | rank    | stage    |
        | primary_address_changed | primary | complete |

    @C51
    Scenario Outline: After step one <actor>, <who>, updates the address on file
      Given the account second_address_verified
      When <actor> updates the address on file of dan to a new deliverable address
      Then it is permitted because of C51
      And the effect recovery.becomes is complete
      And the effect address.becomes is updated_on_file

      Examples:
        | actor | who      |
        | ben   | an agent |
        | ada   | an admin |

    @C11 @C21 @C50
    Scenario Outline: Reading A01: read as <option>, an agent resets the password after step one
      Given the account primary_address_changed
      And A01 is read as <option>
      When ben sends dan a reset email
      Then it is <verdict> because of <clauses>

      Examples:
        | option            | verdict   | clauses     |
        | admin_only        | forbidden | C11 and C21 |
        | agent_in_recovery | permitted | C50         |

    @C47 @C48
    Scenario Outline: Reading A19: read as <option>, an update before step one
      Given the account notice_received
      And A19 is read as <option>
      When ben updates the address on file of dan to a new deliverable address
      Then it is <verdict> because of <clauses>
      And the effect recovery.becomes is <stage>

      Examples:
        | option    | verdict   | clauses | stage         |
        | in_order  | permitted | C51     | none          |
        | any_order | permitted | C51     | step_two_done |

  Rule: From the request to the new password

    @C34 @C47 @C48 @C50 @flow
    Scenario: The end user makes the secondary address the primary one and is sent a link there
      Given the account standard
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dan is sent a notice at dan@home.example
      When the notice reaches dan
      Then it is permitted because of C47
      When dan changes the primary address of dan to the secondary address
      Then it is permitted because of C49
      When ada sends dan a reset email
      Then it is permitted because of C05, C09, C19, C50, C52 and C53
      And dan is sent a reset link at dan@home.example
      And the effect recovery.becomes is complete
      When dan uses the reset link
      Then it is permitted because of C10 and C20
      And the effect password.becomes is chosen_by_user

    @C34 @C47 @C48 @C51 @flow
    Scenario: The end user verifies the secondary address and an agent updates the one on file
      Given the account standard
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      When the notice reaches dan
      Then it is permitted because of C47
      When dan verifies the secondary address of dan
      Then it is permitted because of C48
      When ben updates the address on file of dan to a new deliverable address
      Then it is permitted because of C51
      And the effect recovery.becomes is complete
      And no reset link is sent

    @C42 @C43 @flow
    Scenario: Single sign-on comes into use during the recovery
      Given the account primary_address_changed
      And end users sign in with single sign-on
      When ada sends dan a reset email
      Then it is forbidden because of C06, C22 and C43
      And no message is sent
