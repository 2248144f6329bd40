@flow
Feature: What the notice says
  The notice sends the end user to the company. It names the company and how to reach it, and it carries no link.

  Background:
    Given the account standard

  Rule: Every notice says the same, whoever receives it

    @C36 @C38 @C39 @C40
    Scenario Outline: The notice for <user> at <address> says all there is to say
      When <user> asks for help with their password by email
      And the request of <user> is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And <user> is sent a notice at <address>
      And the notice says to contact the company directly
      And the notice says to verify an address
      And the notice says to contact the company to fix this
      And the notice says to contact the company if it was not them
      And no reset link is sent

      Examples:
        | user | address           |
        | dan  | dan@home.example  |
        | dora | dora@home.example |
        | gus  | gus@work.example  |
        | rex  | rex@home.example  |

    @C36 @C38
    Scenario Outline: A notice after a request about <about> is worded alike
      When dora asks for help with <about> by email
      And the request of dora is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dora is sent a notice at their secondary address
      And the notice says to verify an address
      And the notice says to contact the company directly

      Examples:
        | about                      |
        | their address              |
        | their password and address |

  Rule: The notice names the company and its contact

    @C39 @C40 @does-not-matter
    Scenario Outline: With the name <name> and the contact <contact> the notice is filled in
      Given the company name is <name>
      And the company contact is <contact>
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dan is sent a notice at dan@home.example
      And the effect notice.placeholders is filled

      Examples:
        | name          | contact              |
        | Acme          | help@acme.example    |
        | Bolt and Sons | support@bolt.example |

    @C39 @C40
    Scenario: Without name and contact the notice still goes out, with gaps
      Given the company name is none
      And the company contact is none
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dan is sent a notice at dan@home.example
      And the effect notice.placeholders is missing

    @C39 @C40 @does-not-matter
    Scenario Outline: Nobody knows the company's <detail>, so what the notice shows of it is open
      Given the company <detail> is unknown
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dan is sent a notice at dan@home.example
      And it lacks company.details

      Examples:
        | detail  |
        | name    |
        | contact |

  Rule: The article names no brand that the notice comes from

    @C27 @C28 @C35 @does-not-matter
    Scenario Outline: The help center of acme is <state>, and the sender of the notice stays open
      Given the help center of acme is <state>
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dan is sent a notice at dan@home.example
      And the notice comes from an undetermined brand

      Examples:
        | state    |
        | enabled  |
        | disabled |

  Rule: Readings of the notice

    @C10 @C20 @C36
    Scenario Outline: Reading A24: read as <option>, a reset link in the notice is <link>
      Given A24 is read as <option>
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dan is sent a notice at dan@home.example
      And the effect notice.link is <link>

      Examples:
        | option    | link    |
        | no_link   | absent  |
        | with_link | present |

    @C34 @C35 @C41
    Scenario Outline: Reading A21: read as <option>, the notice is one that <modality> be sent
      Given A21 is read as <option>
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And the effect notice.modality is <modality>

      Examples:
        | option   | modality |
        | certain  | will     |
        | possible | may      |

    @C39 @C40
    Scenario Outline: Reading A42: read as <option>, a notice without the company's contact has it <placeholders>
      Given A42 is read as <option>
      And the company contact is none
      When dan asks for help with their password by email
      And the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And dan is sent a notice at dan@home.example
      And the effect notice.placeholders is <placeholders>

      Examples:
        | option    | placeholders |
        | required  | missing      |
        | left_open | left_open    |
