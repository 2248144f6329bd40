Feature: Sending a reset email
  An admin sends a link; the user chooses the new password. Whether admins may set passwords by hand has no part in it.

  Background:
    Given the account standard

  Rule: Admins send reset emails to every kind of user

    @C05 @C09 @C19 @C53
    Scenario Outline: An admin sends <target>, <who>, a reset email
      When ada sends <target> a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And <target> is sent a reset link at their primary address

      Examples:
        | target | who            |
        | abel   | another admin  |
        | ben    | an agent       |
        | lia    | a light agent  |
        | conrad | a contributor  |
        | chris  | a chat agent   |
        | cleo   | a custom agent |
        | cara   | an end user    |

    @C05 @C09 @C19 @C53 @does-not-matter
    Scenario Outline: A reset email goes out while the owner's setting is <setting>
      Given the setting that lets admins set passwords is <setting>
      When ada sends cara a reset email
      Then it is permitted because of <clauses>
      And cara is sent a reset link at their primary address

      Examples:
        | setting  | clauses                    |
        | enabled  | C05, C09 and C19           |
        | disabled | C05, C09, C19, C52 and C53 |
        | unset    | C05, C09, C19, C52 and C53 |
        | unknown  | C05, C09 and C19           |

  Rule: Nobody but an admin sends reset emails

    @C11 @C21
    Scenario Outline: <actor>, <who>, cannot send <target> a reset email
      When <actor> sends <target> a reset email
      Then it is forbidden because of C11 and C21
      And no message is sent

      Examples:
        | actor  | who             | target |
        | ben    | an agent        | cara   |
        | ben    | an agent        | bea    |
        | lia    | a light agent   | cara   |
        | conrad | a contributor   | cara   |
        | chris  | a chat agent    | cara   |
        | cleo   | a custom agent  | cara   |
        | bill   | a billing admin | cara   |
        | cara   | an end user     | nils   |

    @C11 @C21 @C22
    Scenario: An agent under single sign-on is refused for both reasons
      Given end users sign in with single sign-on
      When ben sends cara a reset email
      Then it is forbidden because of C06, C11, C21, C22 and C43
      And no message is sent

  Rule: What is not known stays open

    @C11 @C21
    Scenario: Nobody knows the role of who sends
      When xena sends cara a reset email
      Then it is undetermined because of C05, C09, C11, C19, C21, C52 and C53
      And it lacks actor.role
      And no reset link is sent

    @C22 @C43
    Scenario: Nobody knows how end users sign in
      Given end users sign in with something unknown
      When ada sends cara a reset email
      Then it is undetermined because of C06, C22 and C43
      And it lacks target.sign_on
