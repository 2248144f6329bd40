Feature: Cases in which one rule decides: sender brand
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | single sign on   | yes            |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A11, A25 and A35
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An agent who owns the account sends themselves a reset email: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with agent brand named
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with agent help center disabled
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with single sign on anywhere yes
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A09 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An agent who owns the account sends themselves a reset email: permitted, with single sign on anywhere yes
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends themselves a reset email: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | started | single sign on and passwords | yes            |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A25 and A35
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with sign on at start single sign on
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | single sign on   | yes            |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A25 and A35
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with default help center disabled
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A12, A25 and A35
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with stage started
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A12 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An agent who owns the account sends themselves a reset email: permitted, with setting admins can set passwords enabled
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | agent | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect sender.brand is oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A10, A11, A14 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An agent with a custom role who owns the account sends themselves a reset email: permitted, with stage step one done
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start             | earlier notice |
      | ada  | step one done | verified secondary | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A10, A11, A25 and A35
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin sends themselves a reset email: permitted, with single sign on anywhere no
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | single sign on   | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | unknown     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A05, A10, A25 and A35
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with stage noticed
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | yes      | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | earlier notice |
      | ada  | noticed | single sign on and passwords | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A09, A10, A25 and A35
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with setting admins can set passwords enabled
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A09, A10 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with A08 read as every_reset_email
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A10 is read as restricted_counts
    And A12 is read as default_brand
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A10, A12 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with A08 read as every_reset_email
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
      | bolt  | 2018-03-01 | disabled    | no     | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
      | nova  | 2019-03-01 | enabled     | yes    | no      |
    And the request is made with an empty password
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A11 is read as oldest_brand_if_active
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin who owns the account sends themselves a reset email: permitted, with A09 read as default_brand
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A09 is read as default_brand
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A05, A09, A10 and A25
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A12 read as default_brand
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And notices of password changes are unknown
    And the agent brand is unknown
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A12
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with company details unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the company name is unknown
    And the agent brand is unknown
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A12
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends somebody a reset email: permitted, with A12 read as default_brand
    Given the account plain
    And these users:
      | user | role    | owner | state   |
      | ada  | admin   | no    | active  |
      | cara | unknown | no    | unknown |
      | olga | admin   | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is unknown
    And A12 is read as default_brand
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly default_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A12 and A28
    And the way there is in none
    And it lacks target.role

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with A12 read as default_brand
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made without anybody knowing of Save
    And the agent brand is unknown
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A12
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent brand unrecorded
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
    And the agent brand is unknown
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A12
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with password change notices suppressed
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
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with company details missing
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
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent brand unrecorded
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
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with agent help center restricted
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A10 and A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent help center unknown
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
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand_with_active_help_center
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11 and A12
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends somebody a reset email: permitted, with agent help center restricted
    Given the account plain
    And these users:
      | user | role    | owner | state  |
      | ada  | admin   | no    | active |
      | cara | unknown | no    | active |
      | olga | admin   | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | unknown    | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A10
    And the way there is in none
    And it lacks target.role

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A08 read as every_reset_email
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
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | unknown     | yes    | no      |
      | acme   | 2019-03-01 | restricted  | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
      | nova_4 | unknown    | unknown     | yes    | no      |
    And A08 is read as every_reset_email
    And A09 is read as default_brand
    And A10 is read as restricted_counts
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand and possibly default_brand or oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A09, A10 and A11
    And the way there is in C30, C31 and C32
    And it lacks brands.any_help_center and brands.order

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with password change notices suppressed
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
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center and brands.order

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent brand none designated
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
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the agent brand is none
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with agent help center unknown
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
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And the request is made without clicking Save
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center and brands.order

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with oldest help center unknown
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
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And the request is made with an empty password
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center and brands.order

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with A11 read as oldest_brand_if_active
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A10 read as restricted_counts
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
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | disabled    | no     | no      |
    And A10 is read as restricted_counts
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A10 and A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A11 read as oldest_brand_if_active
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
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | restricted  | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | disabled    | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the agent brand is unknown
    And A10 is read as restricted_counts
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly oldest_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09, A10 and A11
    And the way there is in C24, C25 and C26
    And it lacks brands.any_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with password change notices unknown
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And notices of password changes are unknown
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent brand none designated
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And the company name is unknown
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with setting admins can set passwords unknown
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
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And the setting that lets admins set passwords is unknown
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends a suspended admin a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | active    |
      | cara | admin | no    | suspended |
      | olga | admin | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent help center no brand
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And the request is made without anybody knowing of Save
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with agent help center disabled
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
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And the request is made with an empty password
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is oldest_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends somebody a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And these users:
      | user | role    | owner | state  |
      | ada  | admin   | no    | active |
      | cara | unknown | no    | active |
      | olga | admin   | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | no     | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in none
    And it lacks target.role

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with default help center brand inactive
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
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | disabled    | no     | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A08 is read as every_reset_email
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with agent brand none designated
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
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | no      | no      |
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | yes     | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And the agent brand is none
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A09 read as default_brand
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the brands are none
    And the agent brand is none
    And the default brand is unknown
    And A08 is read as every_reset_email
    And A09 is read as default_brand
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A09
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with oldest help center brand inactive
    Given the account plain
    And the plan is Suite Team
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
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on
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
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A05, A10 and A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with oldest help center restricted
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
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A10 and A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with company details missing
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
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A10 and A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19
  Scenario: An admin sends an admin a reset email: permitted, with setting admins can set passwords enabled
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
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53
  Scenario: Somebody who owns the account sends themselves a reset email: permitted, with A08 read as every_reset_email
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin of unknown kind | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | restricted  | yes    | no      |
      | acme   | 2019-03-01 | disabled    | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A10 is read as restricted_counts
    And A11 is read as oldest_brand_if_active
    And A12 is read as default_brand
    When ada sends ada a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand and possibly oldest_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A03, A08, A10, A11, A12 and A25
    And the way there is in none
    And it lacks brands.any_help_center and brands.oldest_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends a suspended end user a reset email: permitted, with A11 read as oldest_brand_if_active
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A11 read as oldest_brand_if_active
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
      | acme  | 2019-03-01 | disabled    | no     | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A05
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary address recorded
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
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with saved no
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
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | unknown     | yes    | no      |
    And the request is made without clicking Save
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A10 and A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C50 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent help center disabled
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
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect recovery.becomes is complete
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A01
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent help center unknown
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
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And A08 is read as every_reset_email
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined and possibly agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A09 and A10
    And the way there is in C30, C31 and C32
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with default help center disabled
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
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with agent help center brand inactive
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
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | no      | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And the request is made without clicking Save
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with default help center unknown
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
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | no      | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And the request is made with an empty password
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with A09 read as default_brand
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
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And notices of password changes are unknown
    And A09 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand and possibly agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09 and A10
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with company details unknown
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
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | disabled    | yes     | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And the company name is unknown
    And A09 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09 and A10
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends a suspended admin a reset email: permitted, with agent help center brand inactive
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | active    |
      | cara | admin | no    | suspended |
      | olga | admin | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | restricted  | yes    | no      |
      | acme   | 2019-03-01 | disabled    | no     | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
      | nova_4 | unknown    | unknown     | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09 and A11
    And the way there is in C24, C25 and C26
    And it lacks brands.any_help_center and brands.order

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with target's sign on social
    Given the account plain
    And team members sign in with social logins
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
      | nova_4 | unknown    | unknown     | yes    | no      |
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A05, A09 and A11
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center, brands.any_help_center and brands.order

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with default help center disabled
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
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | yes     | no      |
      | acme  | 2019-03-01 | restricted  | yes     | no      |
    And the request is made without anybody knowing of Save
    And A09 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09 and A10
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with A09 read as default_brand
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
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | restricted  | yes     | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And the request is made with an empty password
    And A09 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand and possibly agent_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09 and A10
    And the way there is in C24, C25 and C26
    And it lacks brands.agent_help_center

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an agent a reset email: permitted, with default help center restricted
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
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | restricted  | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And A09 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A09 and A10
    And the way there is in C24, C25 and C26

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with request via phone
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
      | user | stage    | sign-on at start | request by | earlier notice |
      | cara | complete | single sign on   | phone      | yes            |
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A12 read as default_brand
    Given the account plain
    And end users sign in with single sign-on not assigned
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is unknown
    And A08 is read as every_reset_email
    And A12 is read as default_brand
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is default_brand
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08 and A12
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with A13 read as any_address
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | no       | deliverable |
    And the agent brand is unknown
    And A13 is read as any_address
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A13
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with link state used
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
      | user | link |
      | cara | used |
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with oldest help center unknown
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
      | vault | 2015-03-01 | unknown     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | no     | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And A08 is read as every_reset_email
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's secondary delivery deliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: A suspended admin sends an end user a reset email: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is unknown
    And A28 is read as state_ignored
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A28
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends a suspended end user a reset email: permitted, with agent brand unrecorded
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an end user a reset email: permitted, with target's several secondaries yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    And the agent brand is unknown
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C30, C31 and C32

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends an admin a reset email: permitted, with agent help center disabled
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
      | vault | 2015-03-01 | unknown     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And A11 is read as oldest_brand_if_active
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C24, C25 and C26
    And it lacks no fact

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: An admin sends a suspended end user a reset email: permitted, with A08 read as every_reset_email
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | unknown     | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A08 is read as every_reset_email
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect sender.brand is possibly agent_brand or oldest_brand_with_active_help_center or undetermined
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A08, A09 and A11
    And the way there is in C30, C31 and C32
    And it lacks brands.agent_help_center and brands.any_help_center
