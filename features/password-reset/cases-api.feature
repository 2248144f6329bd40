Feature: Cases in which one rule decides: api
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted, with plan suite team
    Given the account plain
    And the plan is Suite Team
    And team members sign in with social logins
    And end users sign in with single sign-on
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
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12, C74 and C75
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin who owns the account sets their own password: permitted, with A34 read as any_reader
    Given the account plain
    And the plan is Suite Team
    And end users sign in with single sign-on
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
    And ada's primary address is none
    And the setting that lets admins set passwords is enabled by ada
    And the request is made through the API
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is permitted because of C12, C74 and C75
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A25, A32 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An agent sets an end user's password: permitted, with A34 read as any_reader
    Given the account plain
    And the company name is none
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | no    | active |
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
    And the setting that lets admins set passwords is enabled by olga
    And the request is made through the API
    And A34 is read as any_reader
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A34, A37 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A03 read as owner_is_separate
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
    And A03 is read as owner_is_separate
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
      | otto | admin    | no      | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A37, A41 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An agent with a custom role sets an end user's password: not covered, with A27 read as custom_role_may_grant
    Given the account plain
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
    And the request is made through the API
    And A27 is read as custom_role_may_grant
    When ada sets a password for cara
    Then it is not covered because of silence
    And the advice is C08, C13 and C14
    And it rests on A27, A34, A37, A41, A44 and A50
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A25 read as own_change_flow
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
    And A25 is read as own_change_flow
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A41 read as must_be_renewed
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made through the API
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state   |
      | ada  | admin    | no    | unknown |
      | cara | end user | no    | active  |
      | olga | admin    | yes   | active  |
      | otto | admin    | no    | active  |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A28 is read as state_ignored
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A28, A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with oldest help center unknown
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
    And the request is made through the API
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with channel api
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
      | user | stage   | sign-on at start | request by | earlier notice |
      | cara | started | single sign on   | email      | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with link state unused
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
      | user | link   |
      | cara | unused |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets an end user's password: not covered, with A31 read as literal
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | yes   | active |
      | cara | end user          | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unset
    And the request is made through the API
    And A31 is read as literal
    When ada sets a password for cara
    Then it is not covered because of silence
    And the advice is C08, C13 and C14
    And it rests on A03, A29, A31, A37 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent with a custom role who owns the account sets an end user's password: permitted, with channel api
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
    And the request is made through the API
    And A27 is read as custom_role_may_grant
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A37 and A44
    And the way there is in none

  @C75
  Scenario: Somebody who owns the account sets their own password: permitted, with A29 read as free_of_setting
    Given the account plain
    And the plan is Suite Team
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin of unknown kind | yes   | active |
    And the request is made through the API
    And A29 is read as free_of_setting
    When ada sets a password for ada
    Then it is permitted because of C75
    And the effect password_message.to is possibly registered_address
    And the effect password_message.delivery is possibly not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is none
    And it rests on A03, A25, A29, A37 and A44
    And the way there is in none
    And it lacks target.primary_address and target.primary_delivery

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: not covered, with A31 read as literal
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
    And the setting that lets admins set passwords is unset
    And the request is made in an unknown way
    And A31 is read as literal
    When ada sets a password for cara
    Then it is not covered because of silence
    And the advice is C08, C13 and C14
    And it rests on A29, A31, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A29 read as free_of_setting
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
    And the request is made through the API
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A29, A37 and A44
    And the way there is in none

  @C75
  Scenario: A suspended admin who owns the account sets an end user's password: permitted, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | yes   | suspended |
      | cara | end user | no    | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    And A28 is read as state_ignored
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A03, A28, A29, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets a suspended end user's password: not covered, with A31 read as literal
    Given the account plain
    And these users:
      | user | role     | owner | state     |
      | ada  | admin    | no    | active    |
      | cara | end user | no    | suspended |
      | olga | admin    | yes   | active    |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is unset
    And the request is made through the API
    And A31 is read as literal
    When ada sets a password for cara
    Then it is not covered because of silence
    And the advice is C08, C13 and C14
    And it rests on A29, A31, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with single sign on anywhere yes
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
    And the request is made through the API
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A06, A29, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: not covered, with setting admins can set passwords unset
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
    And the setting that lets admins set passwords is unset
    And the request is made in an unknown way
    And the default brand is unknown
    And A31 is read as literal
    When ada sets a password for cara
    Then it is not covered because of silence
    And the advice is C08, C13 and C14
    And it rests on A29, A31, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with order undated
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
    And the request is made through the API
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A29, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with saved no
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
    And the request is made without clicking Save
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A29, A32, A37 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: open, with A37 read as any_text
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled
    And the request is made through the API
    And the request is made with an unknown password
    And A37 is read as any_text
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A29, A41 and A44
    And the way there is in none
    And it lacks setting.allowed_by_current_owner

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with request via phone
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
      | cara | unknown | single sign on   | phone      | yes            |
    And the request is made through the API
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A29, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with stage step one done
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
      | cara | step one done | unknown  | passwords        | yes            |
    And the request is made through the API
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A29, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: not covered, with channel api
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
    And the setting that lets admins set passwords is unset
    And the request is made through the API
    And A31 is read as literal
    When ada sets a password for cara
    Then it is not covered because of silence
    And the advice is C08, C13 and C14
    And it rests on A29, A31, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An agent sets an end user's password: permitted, with password change notices suppressed
    Given the account plain
    And notices of password changes are suppressed
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
    And the request is made through the API
    And A34 is read as any_reader
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A30, A34, A37, A41 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An agent sets an end user's password: permitted, with single sign on anywhere yes
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
    And the request is made through the API
    And A34 is read as any_reader
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A06, A34, A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: Somebody sets an end user's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | unknown  | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is none
    And it rests on A34 and A41
    And the way there is in none
    And it lacks actor.role

  @C75 @does-not-matter
  Scenario: An agent sets an end user's password: permitted, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | agent    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the agent brand is none
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A34 is read as any_reader
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A34, A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: Somebody sets an end user's password: open, with agent help center unknown
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | unknown  | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active  | deleted |
      | vault | 2015-03-01 | disabled    | unknown | no      |
      | bolt  | 2018-03-01 | disabled    | unknown | no      |
      | acme  | 2019-03-01 | disabled    | unknown | no      |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is none
    And it rests on A34 and A41
    And the way there is in none
    And it lacks actor.role

  @C12 @C74 @C75 @does-not-matter
  Scenario: A deleted agent with a custom role who owns the account sets their own password: open, with A28 read as state_ignored
    Given the account plain
    And these users:
      | user  | role              | owner | state   |
      | ada   | custom-role agent | yes   | deleted |
      | otto  | admin             | no    | active  |
      | oskar | admin             | yes   | active  |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these brands:
      | brand | created    | help center | active | deleted |
      | vault | 2015-03-01 | enabled     | yes    | no      |
      | bolt  | 2015-03-01 | enabled     | yes    | no      |
      | acme  | 2015-03-01 | enabled     | yes    | no      |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made in an unknown way
    And A27 is read as custom_role_may_grant
    And A28 is read as state_ignored
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A04, A25, A28, A41, A44 and A50
    And the way there is in none
    And it lacks actor.is_owner and request.channel

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin who owns the account sets an end user's password: permitted, with A34 read as any_reader
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And the request is made with an empty password
    And A34 is read as any_reader
    And A37 is read as any_text
    When ada sets a password for cara
    Then it is permitted because of C12, C74 and C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A37, A41 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: A suspended agent with a custom role who owns the account sets their own password: open, with A34 read as any_reader
    Given the account plain
    And these users:
      | user | role              | owner | state     |
      | ada  | custom-role agent | yes   | suspended |
      | otto | admin             | no    | active    |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | step one | sign-on at start | request by | earlier notice |
      | ada  | step one done | unknown  | passwords        | phone      | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made in an unknown way
    And A03 is read as owner_is_separate
    And A28 is read as state_ignored
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A03, A28, A34, A41, A44 and A50
    And the way there is in none
    And it lacks request.channel

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent with a custom role sets an end user's password: open, with A34 read as any_reader
    Given the account plain
    And these users:
      | user | role              | owner | state  |
      | ada  | custom-role agent | no    | active |
      | cara | end user          | no    | active |
      | olga | admin             | yes   | active |
      | otto | admin             | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | link   |
      | cara | unused |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made in an unknown way
    And A34 is read as any_reader
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A34, A41, A44 and A50
    And the way there is in none
    And it lacks request.channel

  @C75
  Scenario: An admin who owns the account sets their own password: permitted, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user | role  | owner | state  |
      | ada  | admin | yes   | active |
      | otto | admin | no    | active |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A03 is read as owner_is_separate
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is permitted because of C75
    And the effect password_message.to is possibly registered_address
    And the effect password_message.delivery is possibly not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A25, A34, A37, A41 and A44
    And the way there is in none
    And it lacks target.primary_address and target.primary_delivery

  @C75 @does-not-matter
  Scenario: An end user sets an end user's password: permitted, with A34 read as any_reader
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
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is none
    And it rests on A34, A37 and A41
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets their own password: not covered, with A25 read as own_change_flow
    Given the account plain
    And these users:
      | user | role  | owner   | state  |
      | ada  | admin | unknown | active |
      | olga | admin | yes     | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And the request is made through the API
    And A25 is read as own_change_flow
    And A29 is read as free_of_setting
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is not covered because of silence
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A29, A37 and A44
    And the way there is in none

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin who owns the account sets an end user's password: open, with A29 read as free_of_setting
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | yes   | active |
      | cara | end user | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the request is made in an unknown way
    And A29 is read as free_of_setting
    And A34 is read as any_reader
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A03, A29 and A44
    And the way there is in none
    And it lacks request.channel

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: open, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
      | otto | admin    | no      | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A03 is read as owner_is_separate
    And A29 is read as free_of_setting
    And A34 is read as any_reader
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A03, A29, A41 and A44
    And the way there is in none
    And it lacks actor.is_owner

  @C12 @C74 @C75 @does-not-matter
  Scenario: Somebody who owns the account sets an end user's password: open, with A29 read as free_of_setting
    Given the account plain
    And these users:
      | user | role                  | owner | state  |
      | ada  | admin of unknown kind | yes   | active |
      | cara | end user              | no    | active |
      | otto | admin                 | no    | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made in an unknown way
    And A29 is read as free_of_setting
    And A41 is read as must_be_renewed
    And A50 is read as agents_may_set
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is none
    And it rests on A03, A29 and A41
    And the way there is in none
    And it lacks request.channel

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with target's primary address none
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And cara's primary address is none
    And the request is made through the API
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.delivery is not_delivered
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A29, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An end user sets their own password: permitted, with A34 read as any_reader
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | unknown | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is none
    And it rests on A01, A25, A34, A37 and A41
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An admin sets an end user's password: permitted, with A19 read as any_order
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
      | cara | started | passwords        | yes            |
    And the request is made through the API
    And A19 is read as any_order
    And A29 is read as free_of_setting
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is C08, C13 and C14
    And it rests on A01, A29, A37 and A44
    And the way there is in none

  @C75 @does-not-matter
  Scenario: An end user sets their own password: permitted, with A19 read as any_order
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | end user | no    | active |
      | olga | admin    | yes   | active |
      | otto | admin    | no    | active |
    And these addresses:
      | user | address          | rank    | verified | delivery    |
      | ada  | ada@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage   | sign-on at start | earlier notice |
      | ada  | started | passwords        | yes            |
    And the setting that lets admins set passwords is enabled by otto
    And the request is made through the API
    And A19 is read as any_order
    And A34 is read as any_reader
    When ada sets a password for ada
    Then it is permitted because of C75
    And the effect password_message.to is registered_address
    And the effect password.becomes is set_by_admin
    And no other effect comes about
    And the advice is none
    And it rests on A01, A25, A34, A37 and A41
    And the way there is in none

  @C11 @C21 @does-not-matter
  Scenario: An admin who owns the account sends an end user a reset email: forbidden, with A03 read as owner_is_separate
    Given the account plain
    And these users:
      | user  | role     | owner | state  |
      | ada   | admin    | yes   | active |
      | cara  | end user | no    | active |
      | oskar | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And these recoveries:
      | user | stage         | sign-on at start | earlier notice |
      | cara | step two done | unknown          | yes            |
    And A03 is read as owner_is_separate
    And A04 is read as several_owners
    When ada sends cara a reset email
    Then it is forbidden because of C11 and C21
    And the advice is none
    And it rests on A03 and A04
    And the way there is in C30, C31 and C32

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: open, with setting admins can set passwords enabled
    Given the account plain
    And these users:
      | user | role     | owner   | state  |
      | ada  | admin    | unknown | active |
      | cara | end user | no      | active |
      | olga | admin    | yes     | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled by olga
    And the request is made through the API
    And A03 is read as owner_is_separate
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A03, A34 and A44
    And the way there is in none
    And it lacks actor.is_owner

  @C12 @C74 @C75 @does-not-matter
  Scenario: An admin sets an end user's password: open, with A41 read as must_be_renewed
    Given the account plain
    And these users:
      | user | role     | owner | state  |
      | ada  | admin    | no    | active |
      | cara | end user | no    | active |
      | olga | admin    | yes   | active |
    And these addresses:
      | user | address           | rank    | verified | delivery    |
      | cara | cara@mail.example | primary | yes      | deliverable |
    And the setting that lets admins set passwords is enabled
    And the request is made through the API
    And A41 is read as must_be_renewed
    When ada sets a password for cara
    Then it is undetermined because of C12, C74 and C75
    And the advice is C08, C13 and C14
    And it rests on A29, A41 and A44
    And the way there is in none
    And it lacks setting.allowed_by_current_owner
