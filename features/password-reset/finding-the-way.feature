Feature: Finding the way
  The controls with which a password is reset or set.

  @C24 @C25 @C26 @C30 @C31 @C32
  Scenario Outline: Where an admin resets the password of <target>, <who>
    Given the account standard
    When ada sends <target> a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the way there is in <clauses>

    Examples:
      | target | who           | clauses          |
      | ben    | an agent      | C24, C25 and C26 |
      | abel   | another admin | C24, C25 and C26 |
      | cara   | an end user   | C30, C31 and C32 |

  @C78 @C79 @C80 @C81 @C82 @C84 @C85 @C86 @C87 @C88
  Scenario Outline: Where an admin sets the password of <target>, <who>
    Given the account setting_enabled
    When ada sets a password for <target>
    Then it is permitted because of C12 and C74
    And the way there is in <clauses>

    Examples:
      | target | who         | clauses                    |
      | ben    | an agent    | C78, C79, C80, C81 and C82 |
      | cara   | an end user | C84, C85, C86, C87 and C88 |

  @C26 @C32
  Scenario Outline: Reading A47: read as <option>, <actor> looks for the Reset button on the profile of <target>
    Given the account standard
    And A47 is read as <option>
    When <actor> looks for the Reset button on the profile of <target>
    Then it is <verdict> because of <clauses>

    Examples:
      | option                    | actor | target | verdict     | clauses |
      | not_stated                | ada   | cara   | not covered | silence |
      | not_stated                | ben   | cara   | not covered | silence |
      | shown_only_when_permitted | ada   | cara   | permitted   | C32     |
      | shown_only_when_permitted | ada   | ben    | permitted   | C26     |
      | shown_only_when_permitted | ben   | cara   | forbidden   | C32     |
      | shown_only_when_permitted | ben   | bea    | forbidden   | C26     |

  @C80 @C86
  Scenario Outline: Reading A47: read as <option>, <actor> looks for the Set button on the profile of <target>
    Given the account setting_enabled
    And A47 is read as <option>
    When <actor> looks for the Set button on the profile of <target>
    Then it is <verdict> because of <clauses>

    Examples:
      | option                    | actor | target | verdict     | clauses |
      | not_stated                | ada   | cara   | not covered | silence |
      | shown_only_when_permitted | ada   | cara   | permitted   | C86     |
      | shown_only_when_permitted | ben   | bea    | forbidden   | C80     |
