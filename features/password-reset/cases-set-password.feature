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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in none

  @C74 @C81 @does-not-matter
  Scenario: An agent who owns the account sets a deleted admin's password: forbidden, whatever the request says
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state   |
      | ada  | agent | yes   | active  |
      | cara | admin | no    | deleted |
      | otto | admin | no    | active  |
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
    And the advice is none
    And it rests on A28 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on their own profile: permitted, with A31 read as literal
    Given the account plain
    And the brands are unknown
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
    And no other effect comes about
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
    And no other effect comes about
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
    And no other effect comes about
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: A suspended admin looks for the Set button on the profile of an end user: permitted, with A26 read as owner_is_a_user
    Given the account plain
    And the brands are unknown
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
    And no other effect comes about
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
    And no other effect comes about
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
      | user | role          | owner | state   |
      | ada  | billing admin | no    | deleted |
      | cara | admin         | yes   | deleted |
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

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C60 @does-not-matter
  Scenario: An agent sets their own password: permitted, with A50 read as agents_may_set
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A50 is read as agents_may_set
    When ada sets a password for ada
    Then it is permitted because of C60
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A25, A37, A41, A44 and A50
    And the way there is in C78, C79, C80, C81 and C82

  @C60 @does-not-matter
  Scenario: An agent with a custom role sets an end user's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
      | otto | admin             | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C60
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41, A44 and A50
    And the way there is in C84, C85, C86, C87 and C88

  @C60 @does-not-matter
  Scenario: A billing admin sets an end user's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | no    | active |
      | cara | end user      | no    | active |
      | olga | admin         | yes   | active |
      | otto | admin         | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C60
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A30, A37, A41, A44 and A50
    And the way there is in C84, C85, C86, C87 and C88

  @C60 @does-not-matter
  Scenario: An agent with a custom role sets an admin's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | admin             | no    | active |
      | olga | admin             | yes   | active |
      | otto | admin             | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C60
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41, A44 and A50
    And the way there is in C78, C79, C80, C81 and C82

  @C60 @does-not-matter
  Scenario: An agent sets an end user's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C60
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A06, A37, A41, A44 and A50
    And the way there is in C84, C85, C86, C87 and C88

  @C60 @does-not-matter
  Scenario: A light agent sets an end user's password: permitted, with A50 read as agents_may_set
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
      | otto | admin       | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C60
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A32, A37, A41, A44 and A50
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C60 @C74 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets an end user's password: permitted, with A37 read as any_text
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
      | otto | admin             | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an empty password
    And A37 is read as any_text
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C12, C60 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: A contributor sets an end user's password: forbidden, with A50 read as agents_may_set
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in none

  @C12 @C74 @does-not-matter
  Scenario: An end user sets an end user's password: forbidden, with A34 read as any_reader
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A34 is read as any_reader
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is none
    And it rests on A41
    And the way there is in none

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A41
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with single sign on anywhere yes
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A41
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A41
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A41
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on A41
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: A deleted admin sets an admin's password: open, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role  | owner   | state   |
      | ada  | admin | no      | deleted |
      | cara | admin | unknown | active  |
      | olga | admin | yes     | active  |
      | otto | admin | no      | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A28 is read as state_ignored
    When ada sets a password for cara
    Then it is undetermined because of C74
    And the advice is C08, C13 and C14
    And it rests on A26, A28, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82
    And it lacks target.is_owner

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A06 read as set_blocked
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A06 is read as set_blocked
    And A35 is read as frozen_at_start
    When ada sets a password for cara
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with A35 read as frozen_at_start
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | ada  | complete | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A35 is read as frozen_at_start
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A35 read as frozen_at_start
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start             | earlier notice |
      | cara | step two done | single sign on and passwords | yes            |
    And A06 is read as set_blocked
    And A35 is read as frozen_at_start
    When ada sets a password for cara
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A05 read as any_audience
    Given the account plain
    And team members sign in with single sign-on
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A05 is read as any_audience
    And A06 is read as set_blocked
    When ada sets a password for cara
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: A suspended agent with a custom role who owns the account sets their own password: forbidden
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role              | owner | state     |
      | ada  | custom-role agent | yes   | suspended |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And A06 is read as set_blocked
    When ada sets a password for ada
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: forbidden, with A06 read as set_blocked
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | started | single sign on and passwords | yes            |
    And A06 is read as set_blocked
    And A35 is read as frozen_at_start
    When ada sets a password for ada
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C06 @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with target's sign on social
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
    And the request is made without clicking Save
    And A05 is read as social_counts
    And A06 is read as set_blocked
    When ada sets a password for cara
    Then it is forbidden because of C06, C12, C22 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted, with A35 read as frozen_at_start
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A35 is read as frozen_at_start
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @does-not-matter
  Scenario: A deleted admin sets an end user's password: forbidden, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | deleted |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: A deleted admin sets an end user's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | deleted |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | unknown  | unknown     |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: A suspended admin sets an end user's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
      | otto | admin    | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: An admin sets a deleted end user's password: forbidden, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: An admin sets a deleted end user's password: forbidden, with setting admins can set passwords unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unknown
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C74 @does-not-matter
  Scenario: An admin sets a deleted admin's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | admin | yes   | deleted |
      | otto | admin | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C74 @does-not-matter
  Scenario: An admin sets a deleted end user's password: forbidden, with link state unused
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
    And these recoveries:
      | user | link   |
      | cara | unused |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A28
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with A37 read as account_policy
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C87 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A37 read as account_policy
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @C87 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And the request is made with an empty password
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an admin's password: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A30, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets a suspended agent's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | active    |
      | cara | agent | no    | suspended |
      | olga | admin | yes   | active    |
      | otto | admin | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C81 @does-not-matter
  Scenario: An admin sets an agent's password: open, with A37 read as account_policy
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | unknown  | unknown     |
    And the setting that lets admins set passwords is enabled by otto
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is undetermined because of C81
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82
    And it lacks request.password_meets_policy

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an agent's password: forbidden, with agent brand none designated
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And the request is made with a password that breaks the policy
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C81 @does-not-matter
  Scenario: An admin sets an admin's password: forbidden, with A37 read as account_policy
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an unknown password
    And the request is made with a password that breaks the policy
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C81
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an admin's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @C87 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with password unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an unknown password
    And the request is made with a password that breaks the policy
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is forbidden because of C12, C74 and C87
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An agent who owns the account sets an end user's password: forbidden, with A44 read as breach
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: A light agent sets an end user's password: forbidden, with A44 read as breach
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A44 read as breach
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: A deleted contributor who owns the account sets their own password: forbidden, with A44 read as breach
    Given the account plain
    And these users:
      | user | role        | owner | state   |
      | ada  | contributor | yes   | deleted |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And A44 is read as breach
    When ada sets a password for ada
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an admin's password: forbidden, with A44 read as breach
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C78, C79, C80, C81 and C82

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with target's sign on single sign on
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with channel api
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in none

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A44 read as breach and saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C08 @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with link state unused
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And A44 is read as breach
    When ada sets a password for cara
    Then it is forbidden because of C08, C12, C13, C14 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A30 read as follows_notices_setting
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A30 is read as follows_notices_setting
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A30, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74
  Scenario: An admin who owns the account sets their own password: permitted, with A32 read as autosave
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery      |
      | ada  | ada@mail.example | primary | yes      | undeliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And A32 is read as autosave
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A37 read as any_text
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
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an empty password
    And A37 is read as any_text
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74
  Scenario: An agent who owns the account sets their own password: permitted, with A32 read as autosave
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
      | otto | admin | no    | active |
    And ada's primary address is none
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And A32 is read as autosave
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And cara's primary address is none
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: A deleted admin sets an end user's password: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | deleted |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And cara's primary address is none
    And the setting that lets admins set passwords is enabled by otto
    And A28 is read as state_ignored
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A28, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | active  |
      | cara | end user | no    | unknown |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And cara's primary address is none
    And the setting that lets admins set passwords is enabled by otto
    And A28 is read as state_ignored
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A28, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And cara's primary address is none
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an unknown password
    And A37 is read as any_text
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And cara's primary address is none
    And these recoveries:
      | user | link    |
      | cara | unknown |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start          | earlier notice |
      | cara | step one done | verified secondary | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A32, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A01 read as agent_in_recovery
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as agent_in_recovery
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A32 read as autosave
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | unknown | single sign on unassigned | unknown        |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And A32 is read as autosave
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A32, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A30, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A01 read as set_counts
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start          | earlier notice |
      | cara | step one done | verified secondary | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the company name is unknown
    And A01 is read as set_counts
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is complete
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74
  Scenario: A deleted admin who owns the account sets an end user's password: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start          | earlier notice |
      | cara | step one done | changed primary | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A28 is read as state_ignored
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A03, A28, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets a suspended end user's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
      | otto | admin    | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start          | earlier notice |
      | cara | step one done | changed primary | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start          | earlier notice |
      | cara | step one done | changed primary | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an empty password
    And A37 is read as any_text
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | unknown          | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as set_counts
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is complete
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with step one by verified secondary
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | link   | earlier notice |
      | cara | step one done | verified secondary | passwords        | unused | yes            |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A32, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A37, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with stage noticed
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with stage step two done
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start             | earlier notice |
      | cara | step two done | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with stage complete
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with stage started
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as agent_in_recovery
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with earlier notice yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | started | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without clicking Save
    And A19 is read as any_order
    And A32 is read as autosave
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A32, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with single sign on anywhere yes
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as set_counts
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A19, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with sign on at start passwords
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A30, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with company details unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the company name is unknown
    And A01 is read as set_counts
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is step_two_done
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A19, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74
  Scenario: An admin sets an end user's password: permitted, with setting allowed by current owner yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by olga
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74
  Scenario: A deleted admin who owns the account sets an end user's password: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    And A28 is read as state_ignored
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A03, A28, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets a suspended end user's password: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
      | otto | admin    | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's sign on social
    Given the account plain
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's primary delivery no address
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And cara's primary address is none
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | cara | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | social           | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | unknown     |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | started | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A19 read as any_order and A37 read as any_text
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an empty password
    And A19 is read as any_order
    And A37 is read as any_text
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with sign on at start unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | unknown          | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as set_counts
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is step_two_done
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A19, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with stage unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | step one           | sign-on at start | earlier notice |
      | cara | unknown | verified secondary | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as set_counts
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is possibly complete
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A19, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88
    And it lacks recovery.stage

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with sign on at start single sign on unassigned
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | link    | earlier notice |
      | cara | started | single sign on unassigned | unknown | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A01 is read as set_counts
    And A19 is read as any_order
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is step_two_done
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A19, A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C80 @does-not-matter
  Scenario: Somebody who owns the account looks for the Set button on the profile of an agent: open
    Given the account plain
    And these users:
      | user  | role                  | owner | state  |
      | ada   | admin of unknown kind | yes   | active |
      | cara  | agent                 | no    | active |
      | otto  | admin                 | no    | active |
      | oskar | admin                 | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is undetermined because of C80
    And the advice is none
    And it rests on A04, A41 and A47
    And the way there is in none
    And it lacks actor.is_owner and actor.role

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: open, with A47 read as shown_only_when_permitted
    Given the account plain
    And these users:
      | user | role  | owner   | state  |
      | ada  | admin | no      | active |
      | cara | admin | unknown | active |
      | olga | admin | yes     | active |
      | otto | admin | no      | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is undetermined because of C80
    And the advice is none
    And it rests on A26, A41 and A47
    And the way there is in none
    And it lacks target.is_owner

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: not covered, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: permitted, with A47 read as shown_only_when_permitted
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the company name is unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: not covered, with single sign on anywhere yes
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | disabled    | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with order tied
    Given the account plain
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: permitted, with channel unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made in an unknown way
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: permitted, with saved unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without anybody knowing of Save
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: permitted, with password unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an unknown password
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on their own profile: permitted, with request via unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request by |
      | ada  | unknown    |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of ada
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A03, A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: permitted, with stage step one done
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | unknown          | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: permitted, with link state unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
      | otto | admin | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | cara | unknown |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C80
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: Somebody who owns the account looks for the Set button on the profile of an end user: open
    Given the account plain
    And these users:
      | user  | role                  | owner | state  |
      | ada   | admin of unknown kind | yes   | active |
      | cara  | end user              | no    | active |
      | otto  | admin                 | no    | active |
      | oskar | admin                 | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is undetermined because of C86
    And the advice is none
    And it rests on A04, A41 and A47
    And the way there is in none
    And it lacks actor.is_owner and actor.role

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with A47 read as shown_only_when_permitted
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the company name is unknown
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with agent help center disabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | restricted  | yes    | no      |
      | acme   | 2019-03-01 | disabled    | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with oldest help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | enabled     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with channel api
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with saved unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made without anybody knowing of Save
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made with an empty password
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with request via unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request by |
      | cara | unknown    |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: permitted, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is permitted because of C86
    And no other effect comes about
    And the advice is none
    And it rests on A41 and A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with link state used
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link |
      | cara | used |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: A suspended admin looks for the Set button on the profile of an agent: not covered
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | suspended |
      | cara | agent | no    | active    |
      | olga | admin | yes   | active    |
      | otto | admin | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of a deleted admin: not covered
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | active  |
      | cara | admin | no    | deleted |
      | olga | admin | yes   | active  |
      | otto | admin | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with target's sign on social
    Given the account plain
    And team members sign in with social logins
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: forbidden, with A47 read as shown_only_when_permitted
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
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C80
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: not covered, with order tied
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with channel api
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with saved no
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: not covered, with password empty
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with request via email
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request by |
      | cara | email      |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an admin: not covered, with stage step one done
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | passwords        | yes            |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C80 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an agent: not covered, with link state unused
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on the profile of an end user: not covered
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unset
    And A31 is read as literal
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A03 and A31
    And the way there is in none

  @C80 @C86 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on the profile of somebody: open, with A31 read as literal
    Given the account plain
    And these users:
      | user  | role    | owner   | state  |
      | ada   | admin   | yes     | active |
      | cara  | unknown | unknown | active |
      | oskar | admin   | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unset
    And A31 is read as literal
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is undetermined because of C80 and C86
    And the advice is none
    And it rests on A04, A26 and A47
    And the way there is in none
    And it lacks actor.is_owner, target.is_owner and target.role

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: forbidden, with A47 read as shown_only_when_permitted
    Given the account plain
    And team members sign in with something unknown
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C86
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with target's sign on social
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
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: forbidden, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C86
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with agent help center disabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | disabled    | yes     | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with order undated
    Given the account plain
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered (2)
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without clicking Save
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered (3)
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made with an empty password
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with request via email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request by |
      | cara | email      |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: not covered, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada looks for the Set button on the profile of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of an end user: forbidden, with link state unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | cara | unknown |
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is forbidden because of C86
    And the advice is none
    And it rests on A47
    And the way there is in none

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A05 read as social_counts
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And A05 is read as social_counts
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in C84, C85, C86, C87 and C88

  @C75 @does-not-matter
  Scenario: A deleted person sets their own password: permitted, with A01 read as set_counts
    Given the account plain
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | deleted |
      | olga | admin   | yes     | active  |
      | otto | admin   | no      | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | ada  | started | single sign on unassigned | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A01 is read as set_counts
    And A19 is read as any_order
    And A28 is read as state_ignored
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And the effect recovery.becomes is possibly step_two_done
    And no other effect comes about
    And the advice is none
    And it rests on A01, A19, A25, A28, A34, A37, A41 and A44
    And the way there is in none
    And it lacks target.role

  @C74 @does-not-matter
  Scenario: An admin sets an admin's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role  | owner   | state  |
      | ada  | admin | unknown | active |
      | cara | admin | unknown | active |
      | olga | admin | yes     | active |
      | otto | admin | no      | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is undetermined because of C74
    And the advice is C08, C13 and C14
    And it rests on A26, A41 and A44
    And the way there is in C78, C79, C80, C81 and C82
    And it lacks actor.is_owner and target.is_owner

  @C12 @C74
  Scenario: An admin sets somebody's password: permitted, with A26 read as owner_is_a_user
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin                 | no    | active |
      | cara | admin of unknown kind | yes   | active |
      | otto | admin                 | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And A26 is read as owner_is_a_user
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A26, A37, A41 and A44
    And the way there is in none

  @C80 @C86 @does-not-matter
  Scenario: An admin who owns the account looks for the Set button on the profile of somebody: open
    Given the account plain
    And these users:
      | user  | role                  | owner | state  |
      | ada   | admin                 | yes   | active |
      | cara  | admin of unknown kind | yes   | active |
      | oskar | admin                 | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by ada
    And A04 is read as several_owners
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is undetermined because of C80 and C86
    And the advice is none
    And it rests on A47
    And the way there is in none
    And it lacks target.role

  @C12 @C74 @C81 @C87 @does-not-matter
  Scenario: A deleted person sets their own password: open, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role    | owner   | state   |
      | ada  | unknown | unknown | deleted |
      | olga | admin   | yes     | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with an unknown password
    And A28 is read as state_ignored
    When ada sets a password for ada
    Then it is undetermined because of C12, C74, C81 and C87
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.is_owner, actor.role, request.password and target.role

  @C81 @C87 @does-not-matter
  Scenario: An admin sets somebody's password: open, with A26 read as owner_is_a_user
    Given the account plain
    And these users:
      | user | role    | owner   | state  |
      | ada  | admin   | no      | active |
      | cara | unknown | unknown | active |
      | olga | admin   | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    And A26 is read as owner_is_a_user
    And A37 is read as account_policy
    When ada sets a password for cara
    Then it is undetermined because of C81 and C87
    And the advice is C08, C13 and C14
    And it rests on A37 and A44
    And the way there is in none
    And it lacks request.password_meets_policy and target.role

  @C80 @C86 @does-not-matter
  Scenario: An admin looks for the Set button on the profile of somebody: open, with A26 read as owner_is_a_user
    Given the account plain
    And these users:
      | user | role    | owner   | state  |
      | ada  | admin   | no      | active |
      | cara | unknown | unknown | active |
      | olga | admin   | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unknown
    And A26 is read as owner_is_a_user
    And A47 is read as shown_only_when_permitted
    When ada looks for the Set button on the profile of cara
    Then it is undetermined because of C80 and C86
    And the advice is none
    And it rests on A47
    And the way there is in none
    And it lacks setting.admins_can_set_passwords and target.role
