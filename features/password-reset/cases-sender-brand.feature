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
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And the setting that lets admins set passwords is enabled by ada
    And the agent brand is unknown
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
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
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
      | nova  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect sender.brand is undetermined
    And the effect link.becomes is unused
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
      | otto | admin | no    | active |
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
    And the advice is none
    And it rests on A03, A05, A09, A10 and A25
    And the way there is in C24, C25 and C26
