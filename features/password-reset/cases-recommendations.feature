Feature: Cases in which one rule decides: recommendations
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C62 @does-not-matter
  Scenario: An admin uses the forgot-password form for an end user: not covered, with plan suite team
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
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is C62
    And it rests on no reading
    And the way there is in none

  @C62 @does-not-matter
  Scenario: An end user uses the forgot-password form for an end user: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C66 @C70
  Scenario: A suspended admin who owns the account enables the setting: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is C56, C58, C62 and C65
    And it rests on A28
    And the way there is in C68, C69 and C71

  @C66 @C70
  Scenario: A suspended agent who owns the account enables the setting: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | agent | yes   | suspended |
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And the advice is C56, C58, C62 and C65
    And it rests on A28
    And the way there is in C68, C69 and C71

  @C07 @C55 @C64 @does-not-matter
  Scenario: An agent with a custom role who owns the account enables the setting: permitted, with oldest help center disabled
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the request is made with a password that breaks the policy
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no other effect comes about
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71

  @C07 @C55 @C64 @does-not-matter
  Scenario: A billing admin who owns the account enables the setting: permitted, with oldest help center disabled
    Given the account plain
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | yes   | active |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    When ada enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no other effect comes about
    And the advice is C56, C58, C62 and C65
    And it rests on A44
    And the way there is in C68, C69 and C71

  @C62 @does-not-matter
  Scenario: An admin who owns the account uses the forgot-password form: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C62 @does-not-matter
  Scenario: An admin uses the forgot-password form: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And ada's primary address is none
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C62 @does-not-matter
  Scenario: An admin uses the forgot-password form: not covered, with target's secondary address recorded
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
      | ada  | ada@work.example | secondary | no       | deliverable |
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with single sign on anywhere unknown
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with something unknown
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A35 read as frozen_at_start
    Given the account plain
    And team members sign in with something unknown
    And end users sign in with something unknown
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start          | earlier notice |
      | cara | step one done | unknown  | single sign on unassigned | yes            |
    And A35 is read as frozen_at_start
    And A46 is read as withdrawn
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A46 read as withdrawn
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
    And A35 is read as frozen_at_start
    And A46 is read as withdrawn
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08 and C13
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with stage step one done
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
      | cara | step one done | verified secondary | single sign on   | yes            |
    And A35 is read as frozen_at_start
    And A46 is read as withdrawn
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08 and C13
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with stage complete
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
      | cara | complete | single sign on   | yes            |
    And A35 is read as frozen_at_start
    And A46 is read as withdrawn
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with stage started
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
    And A46 is read as withdrawn
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And the advice is C08, C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C66 @does-not-matter
  Scenario: A contributor enables the setting: forbidden
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | olga | admin       | yes   | active |
    When ada enables the setting that lets admins set passwords
    Then it is forbidden because of C66
    And the advice is C56, C58, C62 and C65
    And it rests on no reading
    And the way there is in C68, C69 and C71

  @C62 @does-not-matter
  Scenario: An agent uses the forgot-password form for an end user: not covered
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is C62
    And it rests on no reading
    And the way there is in none

  @C62 @does-not-matter
  Scenario: A light agent uses the forgot-password form for an end user: not covered
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is C62
    And it rests on no reading
    And the way there is in none

  @C62 @does-not-matter
  Scenario: A contributor uses the forgot-password form for an end user: not covered
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is C62
    And it rests on no reading
    And the way there is in none

  @C62 @does-not-matter
  Scenario: An agent with a custom role uses the forgot-password form for an end user: not covered
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is C62
    And it rests on no reading
    And the way there is in none

  @C62 @does-not-matter
  Scenario: A billing admin uses the forgot-password form for an end user: not covered
    Given the account plain
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | no    | active |
      | cara | end user      | no    | active |
      | olga | admin         | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada uses the forgot-password form for cara
    Then it is not covered because of silence
    And the advice is C62
    And it rests on no reading
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: A deleted admin who owns the account uses the forgot-password form: open, with A36 read as denied
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | restricted  | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the plan is unknown
    And A36 is read as denied
    When ada uses the forgot-password form
    Then it is undetermined because of C02 and C03
    And the advice is C62
    And it rests on A07
    And the way there is in none
    And it lacks account.plan

  @C62 @does-not-matter
  Scenario: A deleted admin uses the forgot-password form: not covered, with order tied
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | deleted |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada uses the forgot-password form
    Then it is not covered because of silence
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C02 @C03 @does-not-matter
  Scenario: A deleted admin who owns the account uses the forgot-password form: open, with plan unknown
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request by |
      | ada  | unknown    |
    And the plan is unknown
    And A36 is read as denied
    When ada uses the forgot-password form
    Then it is undetermined because of C02 and C03
    And the advice is C62
    And it rests on A07
    And the way there is in none
    And it lacks account.plan

  @C11 @C21 @does-not-matter
  Scenario: Somebody who owns the account uses the forgot-password form: forbidden, with A07 read as everyone
    Given the account plain
    And these users:
      | user | role                  | owner | state   |
      | ada  | agent of unknown kind | yes   | unknown |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | step one | sign-on at start | earlier notice |
      | ada  | unknown | unknown  | unknown          | unknown        |
    And A07 is read as everyone
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: A deleted admin who owns the account uses the forgot-password form: forbidden, with A07 read as everyone
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | yes   | deleted |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link    |
      | ada  | unknown |
    And A07 is read as everyone
    When ada uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And the advice is C62
    And it rests on A07
    And the way there is in none

  @C74 @does-not-matter
  Scenario: An admin sets somebody's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role    | owner   | state  |
      | ada  | admin   | no      | active |
      | cara | unknown | unknown | active |
      | olga | admin   | yes     | active |
      | otto | admin   | no      | active |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | no      | no      |
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
      | nova  | 2020-03-01 | restricted  | yes     | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is undetermined because of C74
    And the advice is C08, C13 and C14
    And it rests on A26, A41 and A44
    And the way there is in none
    And it lacks target.is_owner

  @C74 @does-not-matter
  Scenario: An admin sets somebody's password: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin                 | no    | active |
      | cara | admin of unknown kind | yes   | active |
      | otto | admin                 | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A26
    And the way there is in none

  @C74 @does-not-matter
  Scenario: An admin sets somebody's password: forbidden, with request via web form
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
      | user | stage   | sign-on at start          | request by | earlier notice |
      | cara | unknown | single sign on unassigned | web form   | unknown        |
    And the setting that lets admins set passwords is enabled by otto
    When ada sets a password for cara
    Then it is forbidden because of C74
    And the advice is C08, C13 and C14
    And it rests on A26
    And the way there is in none

  @C12 @C22 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A06 read as set_blocked
    Given the account plain
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A06 is read as set_blocked
    And A48 is read as not_authoritative
    When ada sets a password for cara
    Then it is forbidden because of C12, C22 and C74
    And the advice is C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C12 @C13 @C14 @C74 @does-not-matter
  Scenario: An admin sets an end user's password: forbidden, with A44 read as breach
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And A44 is read as breach
    And A48 is read as not_authoritative
    When ada sets a password for cara
    Then it is forbidden because of C12, C13, C14 and C74
    And the advice is C13 and C14
    And it rests on no reading
    And the way there is in C84, C85, C86, C87 and C88

  @C32 @does-not-matter
  Scenario: An admin looks for the Reset button on the profile of an end user: permitted, with A05 read as any_audience
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
      | user | stage         | sign-on at start             | earlier notice |
      | cara | step two done | single sign on and passwords | yes            |
    And A05 is read as any_audience
    And A47 is read as shown_only_when_permitted
    When ada looks for the Reset button on the profile of cara
    Then it is permitted because of C32
    And no other effect comes about
    And the advice is none
    And it rests on A35 and A47
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: open, with A05 read as any_audience
    Given the account plain
    And the plan is Suite Team
    And team members sign in with something unknown
    And end users sign in with something unknown
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | unknown  | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | address       |
    And the company name is unknown
    And these readings:
      | reading | option          |
      | A05     | any_audience    |
      | A21     | possible        |
      | A22     | any_criterion   |
      | A35     | frozen_at_start |
      | A36     | denied          |
    When the request of cara is handled
    Then it is undetermined because of C34, C35, C41, C42, C44, C45 and C46
    And the advice is none
    And it rests on A07
    And the way there is in none
    And it lacks account.single_sign_on_anywhere
