Feature: Cases in which one rule decides: set password
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets an admin's password: permitted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And notices of password changes are suppressed
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | admin             | no    | active |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A03, A06, A30 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets their own password: permitted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A03, A25 and A44
    And the way there is in none

  @C12 @C74 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted, with saved no
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
    And ada's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C80 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on their own profile: not covered
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by ada
    And A47 is read as not_stated
    When ada looks for the Set button on the profile of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C12 @C74 @C81 @does-not-matter
  Scenario: An agent who owns the account sets an admin's password: forbidden
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
      | cara | admin | no    | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C81 @does-not-matter
  Scenario: A deleted agent sets their own password: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | agent | no    | deleted |
      | olga | admin | yes   | active  |
    And ada's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An agent sets an admin's password: forbidden, with sign on at start single sign on and passwords
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | no    | active |
      | cara | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by cara
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An agent sets their own password: forbidden, with sign on at start single sign on
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A50
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with sign on at start social
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | yes   | active |
      | otto | admin | no    | active |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an empty password
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @does-not-matter
  Scenario: An admin sets an admin's password: forbidden, with sign on at start single sign on
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by cara
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A26
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @C81 @does-not-matter
  Scenario: A suspended admin sets their own password: forbidden, with password change notices suppressed
    Given the account plain
    And the plan is Suite Team
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | suspended |
      | olga | admin | yes   | active    |
      | otto | admin | no    | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And the request is made with an empty password
    And the request is made with a password that breaks the policy
    When ada sets a password for ada
    Then it is forbidden because of C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @does-not-matter
  Scenario: A suspended agent who owns the account sets their own password: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state     |
      | ada  | agent | yes   | suspended |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @does-not-matter
  Scenario: A suspended agent with a custom role who owns the account sets their own password: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role              | owner | state     |
      | ada  | custom-role agent | yes   | suspended |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @C81 @does-not-matter
  Scenario: An agent who owns the account sets a deleted admin's password: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state   |
      | ada  | agent | yes   | active  |
      | cara | admin | no    | deleted |
      | otto | admin | no    | active  |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And the request is made without clicking Save
    And the request is made with an empty password
    And the request is made with a password that breaks the policy
    When ada sets a password for cara
    Then it is forbidden because of C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in none

  @C74 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets a deleted agent's password: forbidden
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role              | owner | state   |
      | ada  | custom-role agent | yes   | active  |
      | cara | agent             | no    | deleted |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @does-not-matter
  Scenario: An admin who owns the account sets a deleted admin's password: forbidden, with sign on at start single sign on
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | active  |
      | cara | admin | no    | deleted |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted, with sign on at start social
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on and passwords
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A03, A06, A25, A41 and A44
    And the way there is in none

  @C12 @C74 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets an admin's password: permitted, with stage started
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | admin             | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A03 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with sign on at start single sign on
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A03, A25 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets their own password: permitted, with single sign on anywhere no
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And ada's primary address is none
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with a password that breaks the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A25, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
    And ada's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A03, A25 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74
  Scenario: An admin who owns the account sets an end user's password: permitted, with sign on at start single sign on
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And cara's primary address is none
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A01, A03, A06 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with target's primary delivery deliverable
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A03, A25 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with saved no
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And ada's primary address is none
    And the setting that lets admins set passwords is enabled by ada
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32 and A44
    And the way there is in C78, C79, C80, C81 and C82
