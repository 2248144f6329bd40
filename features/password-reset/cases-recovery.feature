Feature: Cases in which one rule decides: recovery
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C46 @does-not-matter
  Scenario: An admin asks for help: not covered
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
  Scenario: An end user asks for help for an end user: not covered
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
  Scenario: The request of an admin is handled: not covered
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
    And the effect notice.says is contact_company_directly
    And the effect notice.says is contact_company_if_not_you
    And the effect notice.says is contact_company_to_fix
    And the effect notice.says is verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And the advice is none
    And it rests on A02, A05, A07, A16, A21, A24, A35, A42 and A45
    And the way there is in none

  @C48 @does-not-matter
  Scenario: A suspended admin verifies an address of their own: not covered
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
  Scenario: A suspended end user verifies an address of their own: forbidden
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
  Scenario: A suspended admin verifies an address of an end user: not covered
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
    And the advice is none
    And it rests on A17 and A19
    And the way there is in none

  @C49 @does-not-matter
  Scenario: A suspended admin changes the primary address of their own: not covered
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
  Scenario: A suspended admin changes the primary address of an end user: not covered
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
  Scenario: A suspended end user changes the primary address of their own: forbidden
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
    And the advice is none
    And it rests on A19
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A billing admin updates the address of an end user: not covered
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
  Scenario: A light agent who owns the account updates the address of an end user: permitted
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
    And the advice is none
    And it rests on A03 and A20
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended admin who owns the account updates the address of an admin: not covered
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
  Scenario: A light agent updates the address of an admin: not covered
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
  Scenario: A suspended admin who owns the account updates the address of an end user: forbidden
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
    And the effect notice.says is contact_company_directly
    And the effect notice.says is contact_company_if_not_you
    And the effect notice.says is contact_company_to_fix
    And the effect notice.says is verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
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
    And the effect notice.says is contact_company_directly
    And the effect notice.says is contact_company_if_not_you
    And the effect notice.says is contact_company_to_fix
    And the effect notice.says is verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
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
    And the effect notice.says is contact_company_directly
    And the effect notice.says is contact_company_if_not_you
    And the effect notice.says is contact_company_to_fix
    And the effect notice.says is verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
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
    And the effect notice.says is contact_company_directly
    And the effect notice.says is contact_company_if_not_you
    And the effect notice.says is contact_company_to_fix
    And the effect notice.says is verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.delivery is not_delivered
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And the advice is none
    And it rests on A05, A07, A15, A16, A21, A24, A42 and A45
    And the way there is in none

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: The request of an end user is handled: permitted, with sign on at start single sign on (2)
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
    And the effect notice.says is contact_company_directly
    And the effect notice.says is contact_company_if_not_you
    And the effect notice.says is contact_company_to_fix
    And the effect notice.says is verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is missing
    And the effect recovery.becomes is noticed
    And the advice is none
    And it rests on A02, A05, A07, A16, A21, A24, A35, A42 and A45
    And the way there is in none

  @C51 @does-not-matter
  Scenario: A suspended light agent who owns the account updates the address of an end user: forbidden
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
  Scenario: A suspended billing admin who owns the account updates the address of an end user: forbidden
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
  Scenario: A billing admin who owns the account updates the address of an end user: permitted
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
    And the advice is none
    And it rests on A03 and A20
    And the way there is in none

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
    And the effect notice.says is contact_company_directly
    And the effect notice.says is contact_company_if_not_you
    And the effect notice.says is contact_company_to_fix
    And the effect notice.says is verify_address_to_reset
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect notice.placeholders is filled
    And the effect recovery.becomes is noticed
    And the advice is none
    And it rests on A02, A05, A07, A16, A21, A24 and A45
    And the way there is in none
