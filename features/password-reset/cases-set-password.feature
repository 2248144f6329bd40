Feature: Cases in which one rule decides: set password
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with saved no
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And the setting that lets admins set passwords is enabled by ada
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password.becomes is none
    And the effect password_message.delivery is none
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with target's primary address none
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And ada's primary address is none
    And the setting that lets admins set passwords is enabled by ada
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is none
    And the advice is C08, C13 and C14
    And it rests on A03, A25 and A44
    And the way there is in C78, C79, C80, C81 and C82

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
    And the effect password_message.delivery is none
    And the advice is C08, C13 and C14
    And it rests on A03, A25 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with A32 read as save_needed
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
    And the effect password_message.delivery is none
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32 and A44
    And the way there is in C78, C79, C80, C81 and C82

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
    And the effect password_message.to is none
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
    And the effect password_message.delivery is none
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
    And the effect password_message.delivery is none
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
  Scenario: A deleted agent sets their own password: forbidden, with plan suite team
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
  Scenario: A suspended agent who owns the account sets their own password: forbidden, with plan suite team
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
  Scenario: A suspended agent with a custom role who owns the account sets their own password: forbidden, with plan suite team
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
  Scenario: An agent with a custom role who owns the account sets a deleted agent's password: forbidden, with plan suite team
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
  Scenario: An agent who owns the account sets their own password: permitted, with plan suite team
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

  @C60 @does-not-matter
  Scenario: A contributor sets an end user's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C60
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A37, A44 and A50
    And the way there is in C84, C85, C86, C87 and C88

  @C60 @does-not-matter
  Scenario: An agent with a custom role sets an agent's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And the company name is none
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | agent             | no    | active |
      | olga | admin             | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C60
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the advice is C08, C13 and C14
    And it rests on A37, A44 and A50
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with A41 read as must_be_renewed
    Given the account plain
    And the company name is none
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A41
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A41 read as must_be_renewed
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by otto
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A41
    And the way there is in C84, C85, C86, C87 and C88

  @C06 @C22 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with A05 read as any_audience
    Given the account plain
    And end users sign in with single sign-on
    And the company name is none
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with an empty password
    And A05 is read as any_audience
    And A06 is read as set_blocked
    When ada sets a password for cara
    Then it is forbidden because of C06, C22 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C06 @C22 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A01 read as agent_in_recovery
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | link   | earlier notice |
      | cara | step one done | verified secondary | single sign on   | unused | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    And A01 is read as agent_in_recovery
    And A06 is read as set_blocked
    And A35 is read as frozen_at_start
    When ada sets a password for cara
    Then it is forbidden because of C06 and C22
    And the advice is C08, C13 and C14
    And it rests on A06 and A35
    And the way there is in C84, C85, C86, C87 and C88

  @C06 @C22 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A05 read as social_counts
    Given the account plain
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    And the request is made through the API
    And A05 is read as social_counts
    And A06 is read as set_blocked
    When ada sets a password for cara
    Then it is forbidden because of C06 and C22
    And the advice is C08, C13 and C14
    And it rests on A05 and A06
    And the way there is in none

  @C74 @does-not-matter
  Scenario: An admin sets a deleted end user's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: A billing admin sets their own password: forbidden, with A44 read as breach
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | no    | active |
      | olga | admin         | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    And A44 is read as breach
    When ada sets a password for ada
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C08 @C12 @C13 @C14 @C74 @C87 @does-not-matter
  Scenario: An agent with a custom role sets an end user's password: forbidden, with A44 read as breach
    Given the account plain
    And the company name is none
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with an empty password
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @C81 @does-not-matter
  Scenario: An agent with a custom role sets an agent's password: forbidden, with A44 read as breach
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | agent             | no    | active |
      | olga | admin             | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with an empty password
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C80 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on the profile of an admin: not covered, with plan suite growth
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | cara | admin | no    | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unset
    And A04 is read as several_owners
    And A28 is read as state_ignored
    And A31 is read as literal
    And A36 is read as denied
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A03 and A31
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A28 is read as state_ignored
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on their own profile: permitted, with A26 read as owner_is_a_user
    Given the account plain
    And the plan is Support Enterprise
    And these users:
      | user | role  | owner   | state  |
      | ada  | admin | unknown | active |
      | olga | admin | yes     | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    And A26 is read as owner_is_a_user
    And A28 is read as state_ignored
    And A36 is read as denied
    And A41 is read as must_be_renewed
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of ada
    Then it is permitted because of C80
    And the advice is none
    And it rests on A03 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on the profile of an agent: open, with plan suite growth
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | cara | agent | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by ada
    And A04 is read as several_owners
    And A28 is read as state_ignored
    And A41 is read as must_be_renewed
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is undetermined because of C80
    And the advice is none
    And it rests on A03, A41 and A47
    And the way there is in none
    And it lacks setting.allowed_by_current_owner

  @C80
  Scenario: An admin looks for the Set button on their own profile: permitted, with A28 read as state_ignored
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | unknown |
      | olga | admin | yes   | active  |
    And the setting that lets admins set passwords is enabled by olga
    And A28 is read as state_ignored
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of ada
    Then it is permitted because of C80
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on their own profile: permitted, with A31 read as literal
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    And the agent brand is unknown
    And A28 is read as state_ignored
    And A31 is read as literal
    And A41 is read as must_be_renewed
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of ada
    Then it is permitted because of C80
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of a deleted end user: not covered, with A26 read as owner_is_a_user
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unset
    And A03 is read as owner_is_separate
    And A26 is read as owner_is_a_user
    And A28 is read as state_ignored
    And A31 is read as literal
    And A41 is read as must_be_renewed
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A28 and A31
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on the profile of an end user: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And cara's primary address is none
    And the setting that lets admins set passwords is enabled by ada
    And A26 is read as owner_is_a_user
    And A28 is read as state_ignored
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And the advice is none
    And it rests on A03 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A28 is read as state_ignored
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: A suspended admin looks for the Set button on the profile of an end user: permitted, with A26 read as owner_is_a_user
    Given the account plain
    And these users:
      | user | role     | owner   | state     |
      | ada  | admin    | unknown | suspended |
      | cara | end user | no      | active    |
      | olga | admin    | yes     | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    And the agent brand is unknown
    And A26 is read as owner_is_a_user
    And A28 is read as state_ignored
    And A31 is read as literal
    And A36 is read as denied
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And the advice is none
    And it rests on A03, A28 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: A deleted admin looks for the Set button on the profile of a deleted end user: permitted, with A31 read as literal
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner   | state   |
      | ada  | admin    | unknown | deleted |
      | cara | end user | no      | deleted |
      | olga | admin    | yes     | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | unknown | passwords        | yes            |
    And the setting that lets admins set passwords is enabled
    And A04 is read as several_owners
    And A26 is read as owner_is_a_user
    And A28 is read as state_ignored
    And A31 is read as literal
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And the advice is none
    And it rests on A03, A28, A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: A light agent looks for the Set button on the profile of an admin: forbidden, with A28 read as state_ignored
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | admin       | no    | active |
      | olga | admin       | yes   | active |
    And the setting that lets admins set passwords is enabled
    And A28 is read as state_ignored
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C80
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: forbidden, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is unknown
    And A04 is read as several_owners
    And A41 is read as must_be_renewed
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C80
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: A deleted billing admin looks for the Set button on the profile of a deleted admin who owns the account: forbidden
    Given the account plain
    And these users:
      | user | role          | owner   | state   |
      | ada  | billing admin | unknown | deleted |
      | cara | admin         | yes     | deleted |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | unknown | passwords        | yes            |
    And the setting that lets admins set passwords is unknown
    And the plan is unknown
    And A03 is read as owner_is_separate
    And A36 is read as denied
    And A41 is read as must_be_renewed
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C80
    And the advice is none
    And it rests on A36 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: A suspended agent looks for the Set button on the profile of an end user: forbidden, with A04 read as several_owners
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | agent    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by olga
    And A04 is read as several_owners
    And A26 is read as owner_is_a_user
    And A28 is read as state_ignored
    And A31 is read as literal
    And A36 is read as denied
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C86
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: A deleted admin looks for the Set button on the profile of an end user: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner   | state   |
      | ada  | admin    | unknown | deleted |
      | cara | end user | no      | unknown |
      | olga | admin    | yes     | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | unknown | passwords        | yes            |
    And the setting that lets admins set passwords is enabled
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    And A26 is read as owner_is_a_user
    And A31 is read as literal
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C86
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none
