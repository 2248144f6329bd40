Feature: Cases in which one rule decides: recovery
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's secondary delivery deliverable
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about | earlier notice |
      | cara | email      | password      | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A05, A07, A16, A21, A24 and A45
    And the way there is in none

  @C46 @does-not-matter
  Scenario: An admin asks for help: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by email
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: An end user asks for help for an end user: not covered, with plan suite team
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
    When ada asks for help for cara with something unknown by email
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: An end user asks for help: not covered, with via phone
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by phone
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an admin is handled: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | cara | admin | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about | earlier notice |
      | cara | email      | password      | yes            |
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's sign on social
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And end users sign in with social logins
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage   | sign-on at start             | request by | request about | earlier notice |
      | cara | noticed | single sign on and passwords | email      | address       | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A05, A07, A16, A21, A24, A35, A42 and A45
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended admin verifies an address of their own: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | suspended |
      | olga | admin | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada verifies the secondary address of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: not covered, with stage not started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    When ada verifies the secondary address of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: not covered, with address primary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada verifies the primary address of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: not covered, with target's secondary address none
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada verifies the secondary address of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada verifies the secondary address of ada
    Then it is forbidden because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: forbidden, with stage step two done
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada verifies the secondary address of ada
    Then it is forbidden because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended admin verifies an address of an end user: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada verifies the secondary address of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A18
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with stage step two done
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended admin changes the primary address of their own: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | no    | suspended |
      | olga | admin | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada changes the primary address of ada to the secondary address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended admin changes the primary address of an end user: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada changes the primary address of cara to the secondary address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: not covered, with stage not started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    When ada changes the primary address of ada to the secondary address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: not covered, with address primary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada changes the primary address of ada to the primary address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: not covered, with address secondary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada changes the primary address of ada to the secondary address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: forbidden, with stage step two done
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada changes the primary address of ada to the secondary address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with stage step two done
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A billing admin updates the address of an end user: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | no    | active |
      | cara | end user      | no    | active |
      | olga | admin         | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent who owns the account updates the address of an end user: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | yes   | active |
      | cara | end user    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A03 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an admin: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
      | cara | admin | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an end user: not covered, with stage not started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent updates the address of an admin: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | admin       | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent updates the address of an end user: not covered, with stage not started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent updates the address of an end user: forbidden, with stage started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an end user: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended agent updates the address of an end user: forbidden, with stage step one done
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | agent    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with sign on at start social
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
      | cara | cara@work.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | request about        | earlier notice |
      | cara | noticed | social           | email      | password and address | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A05, A07, A15, A16, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with sign on at start single sign on
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
      | cara | cara@work.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | request about | earlier notice |
      | cara | noticed | single sign on   | email      | address       | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A05, A07, A15, A16, A21, A24, A35 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with sign on at start single sign on and passwords
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
      | cara | cara@work.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | request by | request about | earlier notice |
      | cara | noticed | single sign on and passwords | email      | password      | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A05, A07, A15, A16, A21, A24, A35 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with request about password and address
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
      | cara | cara@work.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | request about        | earlier notice |
      | cara | noticed | social           | email      | password and address | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A05, A07, A15, A16, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage   | sign-on at start | request by | request about | earlier notice |
      | cara | noticed | single sign on   | email      | password      | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A05, A07, A16, A21, A24, A35, A42 and A45
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended light agent who owns the account updates the address of an end user: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state     |
      | ada  | light agent | yes   | suspended |
      | cara | end user    | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended billing admin who owns the account updates the address of an end user: forbidden, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role          | owner | state     |
      | ada  | billing admin | yes   | suspended |
      | cara | end user      | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A billing admin who owns the account updates the address of an end user: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | yes   | active |
      | cara | end user      | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A03 and A20
    And the way there is in none

  @C46 @does-not-matter
  Scenario: A suspended end user asks for help: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by email
    Then it is permitted because of C46
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: An end user asks for help: permitted, with plan support team
    Given the account plain
    And the plan is Support Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    When ada asks for help with something unknown by email
    Then it is permitted because of C46
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: not covered, with A02 read as password_only
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request about |
      | cara | password      |
    And A02 is read as password_only
    And A05 is read as passwords_off_only
    And A16 is read as every_address
    And A22 is read as any_criterion
    And A35 is read as frozen_at_start
    And A42 is read as left_open
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A02 read as password_only
    Given the account plain
    And the plan is Support Professional
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | request by | request about | earlier notice |
      | cara | unknown | passwords        | email      | password      | unknown        |
    And these readings:
      | reading | option          |
      | A02     | password_only   |
      | A05     | any_audience    |
      | A22     | any_criterion   |
      | A24     | with_link       |
      | A35     | frozen_at_start |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | possibly secondary_address                                                                               |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | present                                                                                                  |
      | notice.modality     | will                                                                                                     |
      | notice.delivery     | possibly not_delivered                                                                                   |
      | notice.placeholders | filled                                                                                                   |
      | recovery.becomes    | noticed                                                                                                  |
      | link.becomes        | unused                                                                                                   |
    And the advice is none
    And it rests on A02, A05, A07, A16, A21, A22, A24 and A45
    And the way there is in none
    And it lacks target.secondary_address and target.secondary_delivery

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A02 read as address_only
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | link | request by | request about        | earlier notice |
      | cara | step two done | passwords        | used | email      | password and address | yes            |
    And A02 is read as address_only
    And A16 is read as every_address
    And A35 is read as frozen_at_start
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A05 read as social_counts
    Given the account plain
    And the plan is Support Team
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | request by | request about | earlier notice |
      | cara | step one done | verified secondary | passwords        | email      | password      | yes            |
    And the request is made through the API
    And A02 is read as password_only
    And A05 is read as social_counts
    And A16 is read as every_address
    And A35 is read as frozen_at_start
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24, A35 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A16 read as every_address
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A16 is read as every_address
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A16, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A16 is read as every_address
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A16, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of a suspended end user is handled: permitted, with A16 read as every_address
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A16 is read as every_address
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A16, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And A16 is read as every_address
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A16, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A05 read as passwords_off_only
    Given the account plain
    And the plan is Suite Team
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | step one           | sign-on at start          | request by | request about | earlier notice |
      | cara | complete | verified secondary | single sign on unassigned | email      | password      | yes            |
    And the request is made through the API
    And A02 is read as password_only
    And A05 is read as passwords_off_only
    And A16 is read as every_address
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A16, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A22 read as any_criterion
    Given the account plain
    And the plan is Suite Team
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | step one           | sign-on at start          | request by | request about | earlier notice |
      | cara | complete | verified secondary | single sign on unassigned | email      | password      | yes            |
    And the request is made without clicking Save
    And A02 is read as password_only
    And A05 is read as passwords_off_only
    And A16 is read as every_address
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A16, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with company details missing
    Given the account plain
    And the plan is Suite Team
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | step one           | sign-on at start          | request by | request about | earlier notice |
      | cara | complete | verified secondary | single sign on unassigned | email      | password      | yes            |
    And the request is made with an empty password
    And A02 is read as password_only
    And A05 is read as passwords_off_only
    And A16 is read as every_address
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A16, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's sign on single sign on unassigned
    Given the account plain
    And end users sign in with single sign-on not assigned
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And these recoveries:
      | user | stage         | sign-on at start          | request about        | earlier notice |
      | cara | step two done | single sign on unassigned | password and address | yes            |
    And A02 is read as address_only
    And A05 is read as social_counts
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | link   | request by | request about        | earlier notice |
      | cara | step two done | passwords        | unused | email      | password and address | yes            |
    And A02 is read as address_only
    And A16 is read as every_address
    And A21 is read as possible
    And A24 is read as with_link
    And A35 is read as frozen_at_start
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with setting allowed by current owner yes
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's secondary address recorded
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with agent brand none designated
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A42 read as left_open
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with oldest help center disabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's secondary verified yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A21 is read as possible
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with agent help center no brand
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's secondary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | request by | request about |
      | cara | email      | password      |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21 and A24
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: permitted, with A17 read as becomes_primary
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A17 is read as becomes_primary
    And A28 is read as state_ignored
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary and verified
    And no other effect comes about
    And the advice is none
    And it rests on A17, A19 and A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A billing admin verifies an address of an end user: permitted, with A18 read as staff_may_verify
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role          | owner | state  |
      | ada  | billing admin | no    | active |
      | cara | end user      | no    | active |
      | olga | admin         | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A18 is read as staff_may_verify
    And A19 is read as any_order
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17, A18 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with A18 read as staff_may_verify
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | request by | earlier notice |
      | ada  | step two done | passwords        | unknown    | yes            |
    And A18 is read as staff_may_verify
    And A19 is read as any_order
    And A28 is read as state_ignored
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A light agent verifies an address of an end user: open, with A17 read as becomes_primary
    Given the account plain
    And the company name is none
    And these users:
      | user | role        | owner | state   |
      | ada  | light agent | no    | unknown |
      | cara | end user    | no    | active  |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And A17 is read as becomes_primary
    And A18 is read as staff_may_verify
    And A36 is read as denied
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: A contributor verifies an address of an end user: open, with A17 read as becomes_primary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state   |
      | ada  | contributor | no    | unknown |
      | cara | end user    | no    | active  |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by olga
    And A17 is read as becomes_primary
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: A deleted agent who owns the account verifies an address of an end user: forbidden, with A17 read as becomes_primary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state   |
      | ada  | agent    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And A17 is read as becomes_primary
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is forbidden because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A deleted end user verifies an address of their own: forbidden, with A17 read as becomes_primary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A17 is read as becomes_primary
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of ada
    Then it is forbidden because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C02 @C03 @C48 @does-not-matter
  Scenario: A deleted end user verifies an address of their own: forbidden, with A19 read as any_order
    Given the account plain
    And the plan is Employee Service Suite
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A17 is read as becomes_primary
    And A19 is read as any_order
    And A36 is read as denied
    When ada verifies the secondary address of ada
    Then it is forbidden because of C02, C03 and C48
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A contributor verifies an address of an end user: open, with A18 read as staff_may_verify
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role        | owner | state   |
      | ada  | contributor | no    | unknown |
      | cara | end user    | no    | active  |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And the agent brand is unknown
    And A17 is read as becomes_primary
    And A18 is read as staff_may_verify
    And A36 is read as denied
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none
    And it lacks actor.state

  @C02 @C03 @C48 @does-not-matter
  Scenario: A deleted end user verifies an address of their own: forbidden, with A18 read as staff_may_verify
    Given the account plain
    And the plan is Other
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | unknown          | yes            |
    And A18 is read as staff_may_verify
    And A19 is read as any_order
    And A36 is read as denied
    When ada verifies the secondary address of ada
    Then it is forbidden because of C02, C03 and C48
    And the advice is none
    And it rests on A36
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An agent with a custom role who owns the account verifies an address of an end user: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A17 is read as becomes_primary
    And A18 is read as staff_may_verify
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary and verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A18
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with A17 read as becomes_primary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | unknown  | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    And A17 is read as becomes_primary
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary and verified
    And no other effect comes about
    And the advice is none
    And it rests on A17
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with A19 read as any_order
    Given the account plain
    And the plan is Support Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with plan suite growth
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | request by | earlier notice |
      | ada  | step two done | passwords        | email      | yes            |
    And A17 is read as becomes_primary
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary and verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with A19 read as any_order
    Given the account plain
    And the plan is Suite Growth
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | unknown          | yes            |
    And A19 is read as any_order
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada changes the primary address of ada to the secondary address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: forbidden, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by olga
    And A19 is read as any_order
    And A36 is read as denied
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: open, with plan suite enterprise plus
    Given the account plain
    And the plan is Suite Enterprise Plus
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada changes the primary address of ada to a new address
    Then it is undetermined because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C49 @does-not-matter
  Scenario: A deleted end user changes the primary address of their own: permitted, with A28 read as state_ignored
    Given the account plain
    And the plan is Suite Enterprise Plus
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada changes the primary address of ada to the secondary address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with A36 read as denied
    Given the account plain
    And the plan is Support Professional
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | request by | earlier notice |
      | ada  | step two done | passwords        | phone      | yes            |
    And A36 is read as denied
    When ada changes the primary address of ada to the secondary address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with plan suite enterprise
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | link   | earlier notice |
      | ada  | step two done | passwords        | unused | yes            |
    When ada changes the primary address of ada to the secondary address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new deliverable address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    And A19 is read as any_order
    When ada changes the primary address of ada to a new deliverable address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with A28 read as state_ignored
    Given the account plain
    And the plan is Suite Enterprise Plus
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    And A28 is read as state_ignored
    And A36 is read as denied
    When ada changes the primary address of ada to the secondary address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | undeliverable |
      | ada  | ada@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    And A19 is read as any_order
    When ada changes the primary address of ada to a new deliverable address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An end user updates the address of an end user: not covered, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | enabled     | yes    | no      |
    When ada updates the address on file of cara to a new deliverable address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended light agent who owns the account updates the address of an end user: not covered, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state     |
      | ada  | light agent | yes   | suspended |
      | cara | end user    | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    And A04 is read as several_owners
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended agent with a custom role updates the address of an end user: permitted, with A03 read as owner_is_separate
    Given the account plain
    And the plan is Suite Enterprise
    And these users:
      | user | role              | owner   | state     |
      | ada  | custom-role agent | unknown | suspended |
      | cara | end user          | no      | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | unknown          | yes            |
    And A03 is read as owner_is_separate
    And A20 is read as sends_reset_link
    And A27 is read as custom_role_may_grant
    And A28 is read as state_ignored
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect reset_link.to is registered_address
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A20 and A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended light agent who owns the account updates the address of an end user: forbidden, with stage started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role        | owner | state     |
      | ada  | light agent | yes   | suspended |
      | cara | end user    | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A03 is read as owner_is_separate
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted light agent updates the address of an end user: forbidden, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on
    And these users:
      | user | role        | owner | state   |
      | ada  | light agent | no    | deleted |
      | cara | end user    | no    | active  |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    When ada updates the address on file of cara to a new deliverable address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended agent updates the address of an end user: forbidden, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | agent    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by olga
    When ada updates the address on file of cara to a new deliverable address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted light agent updates the address of an end user: forbidden, with target's primary delivery undeliverable
    Given the account plain
    And these users:
      | user | role        | owner | state   |
      | ada  | light agent | no    | deleted |
      | cara | end user    | no    | active  |
      | olga | admin       | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | yes      | deliverable   |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is none
    When ada updates the address on file of cara to a new deliverable address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And A04 is read as several_owners
    And A19 is read as any_order
    And A20 is read as sends_reset_link
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect reset_link.to is registered_address
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with A36 read as denied
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    And A04 is read as several_owners
    And A36 is read as denied
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And A04 is read as several_owners
    And A36 is read as denied
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with address primary
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A04 is read as several_owners
    When ada updates the address on file of cara to the primary address
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with request via email
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | request by | earlier notice |
      | cara | step one done | verified secondary | passwords        | email      | yes            |
    And A04 is read as several_owners
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of an end user: permitted, with A03 read as owner_is_separate
    Given the account plain
    And the plan is Support Professional
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | link    | earlier notice |
      | cara | step one done | verified secondary | passwords        | unknown | yes            |
    And A03 is read as owner_is_separate
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with A19 read as any_order
    Given the account plain
    And the plan is Suite Team
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with password change notices suppressed
    Given the account plain
    And the plan is Suite Team
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with company details missing
    Given the account plain
    And the plan is Suite Team
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with setting allowed by current owner yes
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by ada
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of a suspended end user: permitted, with A04 read as several_owners
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | active    |
      | cara | end user | no    | suspended |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with target's sign on social
    Given the account plain
    And the plan is Suite Team
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An agent with a custom role updates the address of an end user: permitted, with A03 read as owner_is_separate
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    And A19 is read as any_order
    And A36 is read as denied
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with agent brand only brand
    Given the account plain
    And the brands are none
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | acme  | 2019-03-01 | enabled     | yes    | no      |
    And the agent brand is unknown
    And the default brand is unknown
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with channel api
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the request is made through the API
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with saved no
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the request is made without clicking Save
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with password empty
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the request is made with an empty password
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin who owns the account updates the address of an end user: permitted, with stage started
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | link   | earlier notice |
      | cara | started | passwords        | unused | yes            |
    And A04 is read as several_owners
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C46 @does-not-matter
  Scenario: A deleted agent who owns the account asks for help: not covered
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | agent | yes   | deleted |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by unknown means
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: A deleted light agent who owns the account asks for help: not covered
    Given the account plain
    And these users:
      | user  | role        | owner | state   |
      | ada   | light agent | yes   | deleted |
      | oskar | admin       | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by unknown means
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: A suspended contributor who owns the account asks for help: not covered
    Given the account plain
    And these users:
      | user | role        | owner | state     |
      | ada  | contributor | yes   | suspended |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by unknown means
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: A suspended agent with a custom role who owns the account asks for help: not covered
    Given the account plain
    And these users:
      | user  | role              | owner | state     |
      | ada   | custom-role agent | yes   | suspended |
      | oskar | admin             | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by unknown means
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: A suspended billing admin who owns the account asks for help: not covered
    Given the account plain
    And these users:
      | user | role          | owner | state     |
      | ada  | billing admin | yes   | suspended |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by unknown means
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: An end user asks for help: not covered, with via web form
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    When ada asks for help with something unknown by web form
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C46 @does-not-matter
  Scenario: A deleted end user asks for help: open, with agent help center disabled
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | restricted  | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | disabled    | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    When ada asks for help with something unknown by unknown means
    Then it is undetermined because of C46
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks request.via

  @C46 @does-not-matter
  Scenario: A deleted end user asks for help: open, with order undated
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada asks for help with something unknown by unknown means
    Then it is undetermined because of C46
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks request.via

  @C46 @does-not-matter
  Scenario: A deleted end user asks for help: open, with request via email
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request by |
      | ada  | email      |
    When ada asks for help with something unknown by unknown means
    Then it is undetermined because of C46
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks request.via

  @C46 @does-not-matter
  Scenario: A deleted person asks for help: open, with stage step one done
    Given the account plain
    And these users:
      | user | role    | owner | state   |
      | ada  | unknown | no    | deleted |
      | olga | admin   | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one        | sign-on at start          | earlier notice |
      | ada  | step one done | changed primary | single sign on unassigned | yes            |
    When ada asks for help with something unknown by unknown means
    Then it is undetermined because of C46
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.role and request.via

  @C46 @does-not-matter
  Scenario: A suspended person who owns the account asks for help: open, with link state unused
    Given the account plain
    And these users:
      | user | role                  | owner | state     |
      | ada  | agent of unknown kind | yes   | suspended |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | ada  | unused |
    When ada asks for help with something unknown by unknown means
    Then it is undetermined because of C46
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.role and request.via

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an agent is handled: not covered, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | cara | agent | no    | active |
      | olga | admin | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46
  Scenario: The request of somebody who owns the account is handled: not covered, with target's primary delivery unknown
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | cara | admin of unknown kind | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery |
      | cara | cara@mail.example | primary | yes      | unknown  |
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07 and A22
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: The request of an end user is handled: not covered, with target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of a deleted end user is handled: permitted, with A05 read as passwords_off_only
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state   |
      | cara | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these recoveries:
      | user | stage   | sign-on at start          | request by | request about | earlier notice |
      | cara | started | single sign on unassigned | email      | password      | yes            |
    And these readings:
      | reading | option             |
      | A05     | passwords_off_only |
      | A16     | every_address      |
      | A22     | any_criterion      |
      | A35     | frozen_at_start    |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | possibly every_secondary_address or secondary_address                                                    |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | absent                                                                                                   |
      | notice.modality     | will                                                                                                     |
      | notice.delivery     | possibly not_delivered                                                                                   |
      | notice.placeholders | filled                                                                                                   |
      | recovery.becomes    | noticed                                                                                                  |
    And the advice is none
    And it rests on A02, A07, A16, A21, A22, A24 and A45
    And the way there is in none
    And it lacks target.secondary_address, target.secondary_delivery and target.several_secondaries

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | unknown | yes      | deliverable |
      | cara | cara@home.example | unknown | no       | deliverable |
      | cara | cara@work.example | unknown | no       | deliverable |
    And A16 is read as every_address
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | every_secondary_address                                                                                  |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | absent                                                                                                   |
      | notice.modality     | will                                                                                                     |
      | notice.delivery     | possibly not_delivered                                                                                   |
      | notice.placeholders | filled                                                                                                   |
      | recovery.becomes    | noticed                                                                                                  |
    And the advice is none
    And it rests on A07, A15, A16, A21, A22 and A24
    And the way there is in none
    And it lacks target.secondary_delivery

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's several secondaries yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage   | sign-on at start          | request by | earlier notice |
      | cara | started | single sign on unassigned | email      | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | no     | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    And A16 is read as every_address
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A16, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with order tied
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | started | passwords        | email      | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And A16 is read as every_address
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A16, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with request via email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
      | cara | cara@work.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | link | request by | earlier notice |
      | cara | step two done | passwords        | used | email      | yes            |
    And A16 is read as every_address
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is every_secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A16, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of a suspended end user is handled: permitted, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state     |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's primary delivery unknown
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | unknown | passwords        | email      | unknown        |
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | possibly secondary_address                                                                               |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | absent                                                                                                   |
      | notice.modality     | will                                                                                                     |
      | notice.delivery     | possibly not_delivered                                                                                   |
      | notice.placeholders | missing                                                                                                  |
      | recovery.becomes    | noticed                                                                                                  |
    And the advice is none
    And it rests on A02, A07, A16, A21, A22, A24, A42 and A45
    And the way there is in none
    And it lacks target.secondary_address and target.secondary_delivery

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A22 read as any_criterion and company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with agent help center restricted
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | disabled    | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | restricted  | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with oldest help center unknown
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with stage step two done
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage         | sign-on at start | link | request by | earlier notice |
      | cara | step two done | passwords        | used | email      | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A42 read as left_open and password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A42 read as left_open and company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And the setting that lets admins set passwords is enabled by olga
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of a suspended end user is handled: permitted, with A42 read as left_open
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state     |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A22 read as any_criterion and A42 read as left_open
    Given the account plain
    And end users sign in with single sign-on not assigned
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And A22 is read as any_criterion
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's secondary address unknown
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | unknown | passwords        | email      | unknown        |
    And A22 is read as any_criterion
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | possibly secondary_address                                                                               |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | absent                                                                                                   |
      | notice.modality     | will                                                                                                     |
      | notice.delivery     | possibly not_delivered                                                                                   |
      | notice.placeholders | left_open                                                                                                |
      | recovery.becomes    | noticed                                                                                                  |
    And the advice is none
    And it rests on A02, A07, A16, A21, A22, A24, A42 and A45
    And the way there is in none
    And it lacks target.secondary_address and target.secondary_delivery

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A42 read as left_open and A22 read as any_criterion
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And A22 is read as any_criterion
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with default help center brand inactive
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | disabled    | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | restricted  | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with order unknown
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with channel api
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made through the API
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with saved no
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And the request is made without clicking Save
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with password empty
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made with an empty password
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with stage complete
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | step one           | sign-on at start          | request by | earlier notice |
      | cara | complete | verified secondary | single sign on unassigned | email      | yes            |
    And A42 is read as left_open
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is left_open
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A24 read as with_link
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with stage noticed
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | noticed | single sign on   | email      | yes            |
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24, A35, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A24 read as with_link and setting allowed by current owner yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And the setting that lets admins set passwords is enabled by olga
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | secondary_address                                                                                        |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | present                                                                                                  |
      | notice.modality     | will                                                                                                     |
      | notice.delivery     | not_delivered                                                                                            |
      | notice.placeholders | filled                                                                                                   |
      | recovery.becomes    | noticed                                                                                                  |
      | link.becomes        | unused                                                                                                   |
    And the advice is none
    And it rests on A02, A07, A15, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of a suspended end user is handled: permitted, with A24 read as with_link
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A24 read as with_link and target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And the agent brand is none
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with any help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | disabled    | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | restricted  | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A24 read as with_link and oldest help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with earlier notice yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made through the API
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with sign on at start single sign on unassigned
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made without clicking Save
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A24 read as with_link and password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made with an empty password
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A22 read as any_criterion and A24 read as with_link
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | deliverable   |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And A22 is read as any_criterion
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | secondary_address                                                                                        |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | present                                                                                                  |
      | notice.modality     | will                                                                                                     |
      | notice.delivery     | not_delivered                                                                                            |
      | notice.placeholders | filled                                                                                                   |
      | recovery.becomes    | noticed                                                                                                  |
      | link.becomes        | unused                                                                                                   |
    And the advice is none
    And it rests on A07, A15, A21, A22 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with step one by verified secondary
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | step one           | sign-on at start          | request by | earlier notice |
      | cara | complete | verified secondary | single sign on unassigned | email      | yes            |
    And A24 is read as with_link
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A42
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of a suspended end user is handled: permitted, with A21 read as possible
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and target's sign on social
    Given the account plain
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | noticed | social           | email      | yes            |
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A05, A07, A15, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | unknown | passwords        | email      | unknown        |
    And A21 is read as possible
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effects are:
      | effect              | value                                                                                                    |
      | notice.to           | possibly secondary_address                                                                               |
      | notice.says         | contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset |
      | notice.link         | absent                                                                                                   |
      | notice.modality     | may                                                                                                      |
      | notice.delivery     | possibly not_delivered                                                                                   |
      | notice.placeholders | filled                                                                                                   |
      | recovery.becomes    | noticed                                                                                                  |
    And the advice is none
    And it rests on A02, A07, A16, A21, A22, A24 and A45
    And the way there is in none
    And it lacks target.secondary_address and target.secondary_delivery

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and A22 read as any_criterion
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery      |
      | cara | cara@mail.example | primary | yes      | undeliverable |
    And A21 is read as possible
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | disabled    | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | restricted  | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and oldest help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and channel api
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made through the API
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made without clicking Save
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made with an empty password
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A21 read as possible and request via email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | deliverable   |
    And these recoveries:
      | user | stage    | step one           | sign-on at start          | request by | earlier notice |
      | cara | complete | verified secondary | single sign on unassigned | email      | yes            |
    And A21 is read as possible
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with password change notices suppressed and request via email
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | request by |
      | cara | email      |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's primary delivery undeliverable and request via email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | request by |
      | cara | email      |
    And the agent brand is none
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with agent help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage    | sign-on at start | request by | earlier notice |
      | cara | complete | unknown          | email      | yes            |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | restricted  | yes    | no      |
      | acme   | 2019-03-01 | unknown     | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's primary delivery undeliverable and order unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage    | sign-on at start | request by | earlier notice |
      | cara | complete | single sign on   | email      | yes            |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | enabled     | yes    | no      |
      | bolt   | 2018-03-01 | enabled     | yes    | no      |
      | acme   | 2019-03-01 | enabled     | yes    | no      |
      | nova_3 | unknown    | unknown     | yes    | no      |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | request by | earlier notice |
      | cara | step one done | verified secondary | passwords        | email      | yes            |
    And the request is made through the API
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's primary delivery undeliverable and saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made without clicking Save
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with target's primary delivery undeliverable and password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage    | sign-on at start          | request by | earlier notice |
      | cara | complete | single sign on unassigned | email      | yes            |
    And the request is made with an empty password
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21, A24 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with sign on at start passwords
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | undeliverable |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage         | sign-on at start | link   | request by | earlier notice |
      | cara | step two done | passwords        | unused | email      | yes            |
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A02, A07, A15, A21, A24 and A45
    And the way there is in none

  @C47
  Scenario: The notice reaches somebody who owns the account: open, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | cara | admin of unknown kind | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is undetermined because of C47
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks target.role and target.secondary_delivery

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: open, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | step one        | sign-on at start | earlier notice |
      | cara | unknown | changed primary | social           | unknown        |
    When the notice reaches cara
    Then it is undetermined because of C47
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks recovery.stage

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: permitted, with target's secondary delivery deliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
      | cara | cara@work.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | social           | yes            |
    When the notice reaches cara
    Then it is permitted because of C47
    And the effect recovery.becomes is started
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51

  @C48 @does-not-matter
  Scenario: An admin verifies an address of somebody who owns the account: not covered, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin                 | no    | active |
      | cara | admin of unknown kind | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | social           | yes            |
    When ada verifies the secondary address of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A18
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: not covered, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage   | step one        | sign-on at start | earlier notice |
      | cara | unknown | changed primary | passwords        | yes            |
    When ada verifies the secondary address of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on A18
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A deleted person who owns the account verifies an address of an end user: open, with A18 read as staff_may_verify
    Given the account plain
    And these users:
      | user | role                  | owner | state   |
      | ada  | admin of unknown kind | yes   | deleted |
      | cara | end user              | no    | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | unknown          | yes            |
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18
    And the way there is in none
    And it lacks actor.role

  @C48 @does-not-matter
  Scenario: A deleted admin verifies an address of an agent: not covered, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role  | owner | state   |
      | ada  | admin | no    | deleted |
      | cara | agent | no    | active  |
      | olga | admin | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    When ada verifies the secondary address of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended admin verifies an address of an end user: not covered, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When ada verifies the secondary address of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: not covered, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these recoveries:
      | user | stage         | step one | sign-on at start | earlier notice |
      | ada  | step one done | unknown  | unknown          | yes            |
    When ada verifies the secondary address of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A deleted admin who owns the account verifies an address of an end user: not covered, with address state deliverable
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | passwords        | yes            |
    When ada verifies the secondary address of cara
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: not covered, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada verifies a new address of ada
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: open, with A18 read as staff_may_verify
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | social           | yes            |
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: open, with single sign on anywhere yes
    Given the account plain
    And end users sign in with single sign-on and passwords
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | social           | yes            |
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: open, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | yes      | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada verifies the secondary address of ada
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: open, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | unknown     |
      | ada  | ada@work.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada verifies the secondary address of ada
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: A suspended admin verifies an address of an end user: forbidden, with A18 read as staff_may_verify
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is forbidden because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: open, with order undated
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start          | earlier notice |
      | ada  | step two done | single sign on unassigned | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada verifies the secondary address of ada
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: open, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | social           | yes            |
    And the request is made through the API
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: open, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And the request is made without clicking Save
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: A suspended admin verifies an address of an end user: forbidden, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank      | verified | delivery      |
      | cara | cara@mail.example | primary   | yes      | deliverable   |
      | cara | cara@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And the request is made with an empty password
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is forbidden because of C48
    And the advice is none
    And it rests on A18 and A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A deleted end user verifies an address of their own: forbidden, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery      |
      | ada  | ada@mail.example | primary   | yes      | deliverable   |
      | ada  | ada@home.example | secondary | no       | undeliverable |
    And these recoveries:
      | user | stage         | sign-on at start | request by | earlier notice |
      | ada  | step two done | passwords        | email      | yes            |
    When ada verifies the secondary address of ada
    Then it is forbidden because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: open, with stage step two done
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | link   | earlier notice |
      | ada  | step two done | social           | unused | yes            |
    When ada verifies the secondary address of ada
    Then it is undetermined because of C48
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: permitted, with A17 read as becomes_primary
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | unknown          | yes            |
    And A17 is read as becomes_primary
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary and verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A18
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | unknown | yes      | deliverable |
      | ada  | ada@home.example | unknown | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start          | earlier notice |
      | ada  | step two done | single sign on unassigned | yes            |
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: permitted, with A18 read as staff_may_verify
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
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A18 is read as staff_may_verify
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A18
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with target's secondary delivery deliverable
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | link   | earlier notice |
      | ada  | started | passwords        | unused | yes            |
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48
  Scenario: An admin who owns the account verifies an address of an end user: permitted, with A18 read as staff_may_verify
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    And A18 is read as staff_may_verify
    And A19 is read as any_order
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17, A18 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended end user verifies an address of their own: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    And A28 is read as state_ignored
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17, A19 and A28
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery |
      | cara | cara@home.example | secondary | no       | unknown  |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | social           | yes            |
    And A18 is read as staff_may_verify
    And A19 is read as any_order
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17, A18 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with target's secondary verified unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | unknown  | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: permitted, with target's secondary address recorded
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
      | cara | cara@work.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start          | earlier notice |
      | cara | step two done | single sign on unassigned | yes            |
    And A18 is read as staff_may_verify
    And A19 is read as any_order
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17, A18 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with agent brand none designated
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the agent brand is none
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with channel api
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made through the API
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made without clicking Save
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An end user verifies an address of their own: permitted, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made with an empty password
    And A19 is read as any_order
    When ada verifies the secondary address of ada
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C48 @does-not-matter
  Scenario: An admin verifies an address of an end user: permitted, with target's secondary delivery unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@mail.example | primary   | yes      | deliverable |
      | cara | cara@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | unknown          | yes            |
    And A18 is read as staff_may_verify
    And A19 is read as any_order
    When ada verifies the secondary address of cara
    Then it is permitted because of C48
    And the effect recovery.becomes is complete
    And the effect address.becomes is verified
    And no other effect comes about
    And the advice is none
    And it rests on A17, A18 and A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: not covered, with stage noticed
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | noticed | passwords        | yes            |
    When ada changes the primary address of ada to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: Somebody who owns the account changes the primary address of their own: open, with stage started
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | unknown |
      | oskar | admin                 | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | social           | yes            |
    When ada changes the primary address of ada to a new address
    Then it is undetermined because of C49
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.state and target.role

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with agent help center disabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | ada  | started | single sign on unassigned | yes            |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | vault  | 2015-03-01 | unknown     | yes    | no      |
      | bolt   | 2018-03-01 | disabled    | no     | no      |
      | acme   | 2019-03-01 | disabled    | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with order tied
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49
  Scenario: Somebody who owns the account changes the primary address of their own: open, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin of unknown kind | yes   | active |
    And these recoveries:
      | user | stage   | step one           | sign-on at start | earlier notice |
      | ada  | unknown | verified secondary | social           | yes            |
    When ada changes the primary address of ada to a new address
    Then it is undetermined because of C49
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks recovery.stage and target.role

  @C49 @does-not-matter
  Scenario: A contributor who owns the account changes the primary address of their own: not covered, with stage unknown
    Given the account plain
    And these users:
      | user  | role        | owner | state   |
      | ada   | contributor | yes   | unknown |
      | oskar | admin       | yes   | active  |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | ada  | unknown | single sign on unassigned | yes            |
    When ada changes the primary address of ada to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: not covered, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | ada  | step one done | verified secondary | unknown          | yes            |
    When ada changes the primary address of ada to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: not covered, with stage complete
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | ada  | complete | passwords        | yes            |
    When ada changes the primary address of ada to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A deleted end user changes the primary address of their own: forbidden, with single sign on anywhere yes
    Given the account plain
    And team members sign in with single sign-on
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | social           | yes            |
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A deleted end user changes the primary address of their own: forbidden, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A deleted end user changes the primary address of their own: forbidden, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these recoveries:
      | user | stage         | sign-on at start          | earlier notice |
      | ada  | step two done | single sign on unassigned | yes            |
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: open, with target's sign on social
    Given the account plain
    And end users sign in with social logins
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | ada  | started | single sign on unassigned | yes            |
    When ada changes the primary address of ada to a new address
    Then it is undetermined because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: forbidden, with agent brand unrecorded
    Given the account plain
    And the brands are none
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | unknown          | yes            |
    And these brands:
      | brand  | created    | help center | active | deleted |
      | acme   | 2019-03-01 | disabled    | yes    | no      |
      | nova_2 | 2021-03-01 | unknown     | yes    | no      |
    And the agent brand is unknown
    And the default brand is unknown
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: forbidden, with order undated
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: open, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made through the API
    When ada changes the primary address of ada to a new address
    Then it is undetermined because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none
    And it lacks actor.state

  @C49 @does-not-matter
  Scenario: A deleted end user changes the primary address of their own: forbidden, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start          | earlier notice |
      | ada  | step two done | single sign on unassigned | yes            |
    And the request is made without clicking Save
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A deleted end user changes the primary address of their own: forbidden, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made with an empty password
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended end user changes the primary address of their own: forbidden, with request via phone
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | request by | earlier notice |
      | ada  | step two done | social           | phone      | yes            |
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A deleted end user changes the primary address of their own: forbidden, with stage step two done
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | deleted |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | link | earlier notice |
      | ada  | step two done | passwords        | used | yes            |
    When ada changes the primary address of ada to a new address
    Then it is forbidden because of C49
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | unknown | yes      | deliverable |
      | ada  | ada@home.example | unknown | no       | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start          | earlier notice |
      | ada  | step two done | single sign on unassigned | yes            |
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And ada's primary address is none
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | social           | yes            |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with default help center disabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with earlier notice yes
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start          | earlier notice |
      | ada  | step two done | single sign on unassigned | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with channel api
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made through the API
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made without clicking Save
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | passwords        | yes            |
    And the request is made with an empty password
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with request via phone
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | request by | earlier notice |
      | ada  | step two done | passwords        | phone      | yes            |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with sign on at start unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | ada  | step two done | unknown          | yes            |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: permitted, with sign on at start passwords
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | link   | earlier notice |
      | ada  | step two done | passwords        | unused | yes            |
    And A19 is read as any_order
    When ada changes the primary address of ada to a new address
    Then it is permitted because of C49
    And the effect recovery.becomes is complete
    And the effect address.becomes is primary
    And no other effect comes about
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C51 @does-not-matter
  Scenario: Somebody updates the address of their own: open, with stage unknown
    Given the account plain
    And these users:
      | user | role    | owner | state  |
      | ada  | unknown | no    | active |
      | olga | admin   | yes   | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | unknown | social           | yes            |
    When ada updates the address on file of ada to a new address
    Then it is undetermined because of C51
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.role, recovery.stage and target.role

  @C51 @does-not-matter
  Scenario: A light agent updates the address of an agent: not covered, with stage started
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | agent       | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A contributor who owns the account updates the address of an end user: not covered, with stage step two done
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | yes   | active |
      | cara | end user    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent updates the address of an end user: not covered, with stage complete
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A contributor updates the address of somebody who owns the account: open, with stage started
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | contributor           | no    | active |
      | cara | admin of unknown kind | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | started | single sign on unassigned | yes            |
    When ada updates the address on file of cara to a new address
    Then it is undetermined because of C51
    And the advice is none
    And it rests on A27
    And the way there is in none
    And it lacks target.role

  @C51 @does-not-matter
  Scenario: A contributor updates the address of an end user: forbidden, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent updates the address of an end user: forbidden, with agent help center restricted
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start          | earlier notice |
      | cara | step one done | unknown  | single sign on unassigned | yes            |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | no      | no      |
      | acme  | 2019-03-01 | restricted  | yes     | no      |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent updates the address of an end user: forbidden, with order tied
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A light agent who owns the account updates the address of an end user: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | light agent | yes   | active |
      | cara | end user    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And A03 is read as owner_is_separate
    When ada updates the address on file of cara to the primary address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A03 and A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A contributor updates the address of an end user: forbidden, with request via email
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | request by | earlier notice |
      | cara | step one done | verified secondary | passwords        | email      | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A contributor updates the address of an end user: forbidden, with stage started
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | no    | active |
      | cara | end user    | no    | active |
      | olga | admin       | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | unknown          | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A contributor who owns the account updates the address of an end user: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user | role        | owner | state  |
      | ada  | contributor | yes   | active |
      | cara | end user    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | link   | earlier notice |
      | cara | started | passwords        | unused | yes            |
    And A03 is read as owner_is_separate
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A03 and A27
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an agent: not covered, with stage started
    Given the account plain
    And these users:
      | user | role  | owner | state     |
      | ada  | admin | yes   | suspended |
      | cara | agent | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted admin who owns the account updates the address of an end user: not covered, with stage step two done
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin updates the address of an end user: not covered, with stage complete
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage    | sign-on at start | earlier notice |
      | cara | complete | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is not covered because of silence
    And the advice is none
    And it rests on no reading
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin updates the address of an end user: forbidden, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin updates the address of an end user: forbidden, with company details missing
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended end user updates the address of their own: forbidden, with stage started
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | single sign on   | yes            |
    When ada updates the address on file of ada to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of somebody who owns the account: open, with stage unknown
    Given the account plain
    And these users:
      | user | role                  | owner | state   |
      | ada  | admin                 | no    | unknown |
      | cara | admin of unknown kind | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | unknown | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is undetermined because of C51
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.state, recovery.stage and target.role

  @C51
  Scenario: A deleted admin who owns the account updates the address of an end user: forbidden, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted admin who owns the account updates the address of an end user: forbidden, with agent help center disabled
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | disabled    | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | disabled    | yes    | no      |
      | nova  | 2020-03-01 | restricted  | yes    | no      |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an end user: forbidden, with order tied
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted admin updates the address of an end user: forbidden, with channel api
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | deleted |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And the request is made through the API
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an end user: forbidden, with saved no
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    And the request is made without clicking Save
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted admin updates the address of an end user: forbidden, with password empty
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | deleted |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | passwords        | yes            |
    And the request is made with an empty password
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted admin who owns the account updates the address of an end user: forbidden, with address primary
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | passwords        | yes            |
    When ada updates the address on file of cara to the primary address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted admin who owns the account updates the address of an end user: forbidden, with request via email
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | request by | earlier notice |
      | cara | step one done | verified secondary | passwords        | email      | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin updates the address of an end user: forbidden, with stage step one done
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one           | sign-on at start | earlier notice |
      | cara | step one done | verified secondary | unknown          | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an end user: forbidden, with stage started
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | link   | earlier notice |
      | cara | started | passwords        | unused | yes            |
    When ada updates the address on file of cara to a new address
    Then it is forbidden because of C51
    And the advice is none
    And it rests on A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of an end user: permitted, with agent help center restricted
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
      | cara | step one done | verified secondary | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | restricted  | yes    | no      |
      | bolt  | 2018-03-01 | disabled    | yes    | no      |
      | acme  | 2019-03-01 | restricted  | yes    | no      |
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of an end user: permitted, with order undated
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
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | social           | yes            |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2018-03-01 | enabled     | yes    | no      |
      | acme  | unknown    | enabled     | yes    | no      |
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of an end user: permitted, with address primary
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
      | user | stage         | step one        | sign-on at start | earlier notice |
      | cara | step one done | changed primary | social           | yes            |
    When ada updates the address on file of cara to the primary address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of an end user: permitted, with stage step one done
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
      | user | stage         | step one | sign-on at start | earlier notice |
      | cara | step one done | unknown  | social           | yes            |
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is complete
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A deleted admin who owns the account updates the address of an end user: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | yes   | deleted |
      | cara | end user | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start          | earlier notice |
      | cara | started | single sign on unassigned | yes            |
    And A28 is read as state_ignored
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19, A20 and A28
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of an end user: permitted, with request via email
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
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | started | social           | email      | yes            |
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: An admin updates the address of an end user: permitted, with A19 read as any_order
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
      | user | stage   | sign-on at start | earlier notice |
      | cara | started | unknown          | yes            |
    And A19 is read as any_order
    When ada updates the address on file of cara to a new address
    Then it is permitted because of C51
    And the effect recovery.becomes is step_two_done
    And the effect address.becomes is updated_on_file
    And no other effect comes about
    And the advice is none
    And it rests on A19 and A20
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: The request of an end user is handled: not covered, with target's primary delivery no address
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank      | verified | delivery    |
      | cara | cara@home.example | secondary | no       | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | started | unknown          | email      | yes            |
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07 and A22
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: not covered, with request via phone
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | request by | earlier notice |
      | cara | noticed | single sign on and passwords | phone      | yes            |
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: not covered, with request via web form
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start             | request by | earlier notice |
      | cara | noticed | single sign on and passwords | web form   | yes            |
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with A22 read as any_criterion and request via email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | request by | request about        |
      | cara | email      | password and address |
    And A22 is read as any_criterion
    When the request of cara is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.says is contact_company_directly, contact_company_if_not_you, contact_company_to_fix and verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And no other effect comes about
    And the advice is none
    And it rests on A07, A21, A22 and A24
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: not covered, with request via email
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | request by | request about | earlier notice |
      | cara | noticed | social           | email      | address       | yes            |
    And A02 is read as password_only
    When the request of cara is handled
    Then it is not covered because of silence
    And the advice is none
    And it rests on A07
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A deleted person who owns the account verifies an address of their own: open, with target's secondary address recorded
    Given the account plain
    And these users:
      | user  | role                  | owner | state   |
      | ada   | admin of unknown kind | yes   | deleted |
      | oskar | admin                 | yes   | active  |
    And these addresses:
      | user | address          | rank      | verified | delivery    |
      | ada  | ada@mail.example | primary   | yes      | deliverable |
      | ada  | ada@home.example | secondary | no       | unknown     |
    And these recoveries:
      | user | stage   | step one | sign-on at start | earlier notice |
      | ada  | unknown | unknown  | social           | unknown        |
    When ada verifies the secondary address of ada
    Then it is undetermined because of C48
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks recovery.stage and target.role

  @C49 @does-not-matter
  Scenario: An end user changes the primary address of their own: open, with stage unknown
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | end user | no    | unknown |
      | olga | admin    | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | step one | sign-on at start | earlier notice |
      | ada  | unknown | unknown  | unknown          | unknown        |
    When ada changes the primary address of ada to a new address
    Then it is undetermined because of C49
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.state and recovery.stage

  @C51 @does-not-matter
  Scenario: Somebody updates the address of an end user: open, with stage unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | unknown  | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | unknown | social           | unknown        |
    When ada updates the address on file of cara to a new address
    Then it is undetermined because of C51
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks actor.role and recovery.stage

  @C51 @does-not-matter
  Scenario: A suspended admin updates the address of an end user: open, with stage unknown
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | suspended |
      | cara | end user | no    | active    |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | unknown | social           | unknown        |
    When ada updates the address on file of cara to a new address
    Then it is undetermined because of C51
    And the advice is none
    And it rests on no reading
    And the way there is in none
    And it lacks recovery.stage

  @C47 @does-not-matter
  Scenario: The notice reaches an end user: open, with target's primary address unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | cara | noticed | passwords        | yes            |
    When the notice reaches cara
    Then it is undetermined because of C47
    And the advice is none
    And it rests on no reading
    And the way there is in C47, C48, C49, C50 and C51
    And it lacks target.secondary_delivery
