@flow
Feature: The notice to the secondary address
  An end user whose primary address does not take mail writes to us; what goes to the secondary address is a notice
  that sends them to the company, and no reset link.

  Background:
    Given the account standard

  Rule: The notice goes out where all four criteria are met

    @C34 @C35 @C36 @C41 @C42 @C44 @C45 @C46
    Scenario Outline: <user>, who wrote an email about <about>, is sent the notice
      When <user> asks for help with <about> by email
      And the request of <user> is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And <user> is sent a notice at their secondary address
      And no reset link is sent

      Examples:
        | user | about                      |
        | dan  | their password             |
        | dan  | their address              |
        | dan  | their password and address |
        | dora | their password             |
        | rex  | their password             |

    @C36 @C38 @C39 @C40
    Scenario Outline: The notice tells to <statement>
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And the notice says to <statement>
      And the effect notice.link is absent
      And the effect notice.placeholders is filled

      Examples:
        | statement                              |
        | contact the company directly           |
        | verify an address                      |
        | contact the company to fix this        |
        | contact the company if it was not them |

    @C36 @C39 @C40 @does-not-matter
    Scenario Outline: Without the company's <detail> the notice lacks what it refers to
      Given the company <detail> is none
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And the effect notice.placeholders is missing

      Examples:
        | detail  |
        | name    |
        | contact |

  Rule: Where one of the criteria is not met, the article offers no notice

    @C42 @C43
    Scenario Outline: No notice while end users sign in with <way>
      Given end users sign in with <way>
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is not covered because of silence
      And no message is sent

      Examples:
        | way                          |
        | single sign-on               |
        | single sign-on and passwords |

    @C44
    Scenario: No notice where the primary address takes mail
      When nils asks for help with their password by email
      And the request of nils is handled
      Then it is not covered because of silence
      And no message is sent

    @C45
    Scenario: No notice where there is no secondary address
      When emil asks for help with their password by email
      And the request of emil is handled
      Then it is not covered because of silence
      And no message is sent

    @C46
    Scenario Outline: No notice where the request came by <way>
      When dan asks for help with their password by <way>
      And the request of dan is handled
      Then it is not covered because of silence
      And no message is sent

      Examples:
        | way      |
        | phone    |
        | web form |

    @C46
    Scenario: No notice where nobody asked
      When the request of dan is handled
      Then it is not covered because of silence
      And no message is sent

  Rule: What is not known stays open

    @C44
    Scenario: Nobody knows whether the primary address takes mail
      When jon asks for help with their password by email
      And the request of jon is handled
      Then it is undetermined because of C34, C35, C41, C42, C44, C45 and C46
      And it lacks target.primary_delivery
      And no notice is sent

    @C42
    Scenario: Nobody knows how end users sign in
      Given end users sign in with something unknown
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is undetermined because of C34, C35, C41, C42, C44, C45 and C46
      And it lacks target.sign_on

    @C46
    Scenario: Nobody knows how the request came in
      When dan asks for help with their password by unknown means
      And the request of dan is handled
      Then it is undetermined because of C34, C35, C41, C42, C44, C45 and C46
      And it lacks recovery.request_via

  Rule: Readings of the criteria

    @C46
    Scenario Outline: Reading A02: read as <option>, a request about <about>
      Given A02 is read as <option>
      When dan asks for help with <about> by email
      And the request of dan is handled
      Then it is <verdict> because of <clauses>

      Examples:
        | option              | about          | verdict     | clauses                              |
        | password_or_address | their password | permitted   | C34, C35, C41, C42, C44, C45 and C46 |
        | address_only        | their password | not covered | silence                              |
        | address_only        | their address  | permitted   | C34, C35, C41, C42, C44, C45 and C46 |

    @C45
    Scenario Outline: Reading A15: read as <option>, a secondary address that takes no mail
      Given A15 is read as <option>
      When fay asks for help with their password by email
      And the request of fay is handled
      Then it is <verdict> because of <clauses>

      Examples:
        | option              | verdict     | clauses                              |
        | existence_suffices  | permitted   | C34, C35, C41, C42, C44, C45 and C46 |
        | must_be_deliverable | not covered | silence                              |

    @C41
    Scenario Outline: Reading A22: read as <option>, a user whose primary address takes mail
      Given A22 is read as <option>
      When nils asks for help with their password by email
      And the request of nils is handled
      Then it is <verdict> because of <clauses>

      Examples:
        | option        | verdict     | clauses                              |
        | all_criteria  | not covered | silence                              |
        | any_criterion | permitted   | C34, C35, C41, C42, C44, C45 and C46 |
