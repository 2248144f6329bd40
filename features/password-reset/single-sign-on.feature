Feature: Single sign-on
  Where people sign in through an identity provider, there is no password of ours to reset.

  Background:
    Given the account standard

  Rule: Where single sign-on is in use for the user's audience, no reset email is sent

    @C06 @C22 @C43 @does-not-matter
    Scenario Outline: An admin cannot send <target> a reset email while <audience> sign in with <way>
      Given <audience> sign in with <way>
      When ada sends <target> a reset email
      Then it is forbidden because of <clauses>
      And no message is sent

      Examples:
        | audience     | way                          | target | clauses          |
        | end users    | single sign-on               | cara   | C06, C22 and C43 |
        | end users    | single sign-on and passwords | cara   | C06, C22 and C43 |
        | team members | single sign-on               | ben    | C06 and C22      |
        | team members | single sign-on               | abel   | C06 and C22      |
        | team members | single sign-on and passwords | ben    | C06 and C22      |
        | everybody    | single sign-on               | cara   | C06, C22 and C43 |

    @C06 @C22
    Scenario Outline: Single sign-on of <audience> does not stop a reset email to <target>
      Given <audience> sign in with single sign-on
      When ada sends <target> a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And <target> is sent a reset link at their primary address

      Examples:
        | audience     | target |
        | team members | cara   |
        | end users    | ben    |

    @C42 @C43 @does-not-matter
    Scenario Outline: With <way> for end users a reset email is sent as ever
      Given end users sign in with <way>
      When ada sends cara a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And cara is sent a reset link at their primary address

      Examples:
        | way                         |
        | passwords                   |
        | social logins               |
        | single sign-on not assigned |

  Rule: The article does not say for whom single sign-on must be in use

    @C06 @C22
    Scenario Outline: Reading A05: read as <option>, single sign-on of team members and a reset email to an end user
      Given team members sign in with single sign-on
      And A05 is read as <option>
      When ada sends cara a reset email
      Then it is <verdict> because of <clauses>
      And it rests on <readings>

      Examples:
        | option       | verdict   | clauses                    | readings    |
        | per_audience | permitted | C05, C09, C19, C52 and C53 | A05 and A08 |
        | any_audience | forbidden | C06, C22 and C43           | A05         |

    @C06 @C22
    Scenario Outline: Reading A06: read as <option>, single sign-on and a password set by hand
      Given the account setting_enabled
      And end users sign in with single sign-on
      And A06 is read as <option>
      When ada sets a password for cara
      Then it is <verdict> because of <clauses>

      Examples:
        | option         | verdict   | clauses     |
        | set_unaffected | permitted | C12 and C74 |
        | set_blocked    | forbidden | C06 and C22 |
