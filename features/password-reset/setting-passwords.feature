Feature: Setting passwords by hand
  Only where the owner has allowed it, and then admins only; the user is told.

  Rule: Where the owner has allowed it, admins set passwords

    Background:
      Given the account setting_enabled

    @C12 @C72 @C74
    Scenario Outline: An admin sets a password for <target>, <who>, who is told
      When ada sets a password for <target>
      Then it is permitted because of C12 and C74
      And <target> is sent a password message at their primary address
      And the effect password.becomes is set_by_admin

      Examples:
        | target | who           |
        | abel   | another admin |
        | ben    | an agent      |
        | cara   | an end user   |

    @C12 @C74
    Scenario Outline: <actor>, <who>, cannot set a password for cara
      When <actor> sets a password for cara
      Then it is <verdict> because of <clauses>
      And no message is sent

      Examples:
        | actor  | who             | verdict   | clauses     |
        | ben    | an agent        | forbidden | C12 and C74 |
        | lia    | a light agent   | forbidden | C12 and C74 |
        | conrad | a contributor   | forbidden | C12 and C74 |
        | bill   | a billing admin | forbidden | C12 and C74 |
        | nils   | an end user     | forbidden | C12 and C74 |

    @C08 @C13 @C14
    Scenario: Setting a password is advised against, and permitted all the same
      When ada sets a password for cara
      Then it is permitted because of C12 and C74
      And the advice is C08, C13 and C14

    @C75
    Scenario Outline: An admin sets a password for <target> through the API
      Given the request is made through the API
      When ada sets a password for <target>
      Then it is permitted because of C12, C74 and C75
      And <target> is sent a password message at their primary address

      Examples:
        | target |
        | ben    |
        | cara   |

    @C81 @C87
    Scenario Outline: Without a new password none is set for <target>
      Given the request is made with an empty password
      When ada sets a password for <target>
      Then it is forbidden because of <clauses>
      And no message is sent

      Examples:
        | target | clauses |
        | ben    | C81     |
        | cara   | C87     |

    @C82 @C88
    Scenario: Nothing is set where Save was not clicked
      Given the request is made without clicking Save
      When ada sets a password for cara
      Then it is permitted because of C12 and C74
      And no message is sent

  Rule: Where the owner has not allowed it, nobody sets passwords

    @C07 @C12 @C74
    Scenario Outline: An admin cannot set a password for <target> while the setting is <setting>
      Given the account standard
      And the setting that lets admins set passwords is <setting>
      When ada sets a password for <target>
      Then it is forbidden because of C12 and C74
      And no message is sent

      Examples:
        | setting  | target |
        | disabled | cara   |
        | disabled | ben    |
        | unset    | cara   |
        | unset    | ben    |

    @C12 @C74
    Scenario: Nobody knows whether the owner has allowed it
      Given the account setting_unknown
      When ada sets a password for cara
      Then it is undetermined because of C12 and C74
      And it lacks setting.admins_can_set_passwords

    @C52 @C53 @does-not-matter
    Scenario: What may not be set may still be reset
      Given the account standard
      When ada sends cara a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
