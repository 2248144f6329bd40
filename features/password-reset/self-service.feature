Feature: What users see and do for themselves
  Users are best off resetting their own passwords. The form on the sign-in page is theirs, and the article leaves open
  what comes of it; who sees the buttons of a profile it leaves open as well.

  Background:
    Given the account standard

  Rule: Users who ask for themselves are not barred by what is reserved to admins

    @C11 @C21 @C62
    Scenario Outline: <user>, <who>, uses the form on the sign-in page
      When <user> uses the forgot-password form
      Then it is not covered because of silence
      And no reset link is sent
      And no notice is sent

      Examples:
        | user | who                                             |
        | cara | an end user                                     |
        | dan  | an end user whose primary address takes no mail |
        | ben  | an agent                                        |
        | ada  | an admin                                        |

    @C11 @C21 @C35 @C62
    Scenario Outline: Reading A07: read as <option>, the form on the sign-in page
      Given A07 is read as <option>
      When cara uses the forgot-password form
      Then it is <verdict> because of <clauses>
      And no message is sent

      Examples:
        | option             | verdict     | clauses     |
        | people_using_reset | not covered | silence     |
        | everyone           | forbidden   | C11 and C21 |

  Rule: Who sees a button is not said

    @C26 @C32
    Scenario Outline: <actor>, <who>, looks for the Reset button of <target>
      When <actor> looks for the Reset button on the profile of <target>
      Then it is not covered because of silence
      And no message is sent

      Examples:
        | actor | who      | target |
        | ada   | an admin | cara   |
        | ada   | an admin | ben    |
        | ben   | an agent | cara   |

    @C80 @C86
    Scenario Outline: <actor>, <who>, looks for the Set button of <target>
      When <actor> looks for the Set button on the profile of <target>
      Then it is not covered because of silence
      And no message is sent

      Examples:
        | actor | who      | target |
        | ada   | an admin | cara   |
        | ada   | an admin | ben    |
        | ben   | an agent | cara   |
