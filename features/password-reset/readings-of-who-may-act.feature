Feature: Readings of who may act, and on whom
  Who counts as an admin, an owner or an agent, where the article leaves it open.

  @C11 @C21
  Scenario: Reading A01: read as admin_only, ben sends dan a reset email
    Given the account second_address_verified
    When ben sends dan a reset email
    Then it is forbidden because of C11 and C21
    And no message is sent
    And it rests on A01

  @C12 @C74
  Scenario: Reading A01: read as admin_only, ada sets a password for dan if it meets the policy
    Given the account second_address_verified
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    When ada sets a password for dan
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the advice is C08, C13 and C14
    And it rests on A01 and A44

  @C05 @C09 @C19 @C50
  Scenario: Reading A01: read as admin_only, ada sends dan a reset email
    Given the account second_address_verified
    And the setting that lets admins set passwords is enabled by olga
    When ada sends dan a reset email
    Then it is permitted because of C05, C09, C19 and C50
    And the effect reset_link.to is secondary_address
    And the effect link.becomes is unused
    And the effect recovery.becomes is complete
    And the effect sender.brand is undetermined
    And it rests on A01 and A08

  @C05 @C09 @C12 @C19 @C50 @C74 @flow
  Scenario: If step two is open to every agent, an agent's link ends the recovery
    Given the account second_address_verified
    And the setting that lets admins set passwords is enabled by olga
    And A01 is read as agent_in_recovery
    When ben sends dan a reset email
    Then it is permitted because of C50
    And the effect reset_link.to is secondary_address
    And the effect link.becomes is unused
    And the effect recovery.becomes is complete
    And the effect sender.brand is undetermined
    And it rests on A01 and A08
    Given the request is made with a password that meets the policy
    When ada sets a password for dan
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the advice is C08, C13 and C14
    And it rests on A44
    When ada sends dan a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And it rests on A08 and A14

  @C05 @C09 @C11 @C12 @C19 @C21 @C74 @flow
  Scenario: If resetting by hand means setting, setting ends the recovery and a link does not
    Given the account second_address_verified
    And the setting that lets admins set passwords is enabled by olga
    And A01 is read as set_counts
    When ben sends dan a reset email
    Then it is forbidden because of C11 and C21
    And no message is sent
    And it rests on A01
    Given the request is made with a password that meets the policy
    When ada sets a password for dan
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the effect password_message.delivery is not_delivered
    And the effect recovery.becomes is complete
    And the advice is C08, C13 and C14
    And it rests on A01 and A44
    When ada sends dan a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And it rests on A08 and A14

  @C05 @C09 @C19
  Scenario: Reading A03: read as owner_is_admin, olga sends ben a reset email
    Given the account standard
    And the setting that lets admins set passwords is enabled by olga
    When olga sends ben a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And it rests on A03

  @C12 @C74
  Scenario: Reading A03: read as owner_is_admin, olga sets a password for ben if it meets the policy
    Given the account standard
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    When olga sets a password for ben
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A03 and A44

  @C07 @C55 @C64 @does-not-matter
  Scenario: Reading A03: read as owner_is_admin, olga enables the setting that lets admins set passwords
    Given the account standard
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no message is sent
    And the advice is C56, C58, C62 and C65
    And it rests on A44

  @C11 @C21
  Scenario: Reading A03: read as owner_is_separate, olga sends ben a reset email
    Given the account standard
    And A03 is read as owner_is_separate
    When olga sends ben a reset email
    Then it is forbidden because of C11 and C21
    And no message is sent
    And it rests on A03

  @C12 @C74 @does-not-matter
  Scenario: Reading A03: read as owner_is_separate, olga sets a password for ben if it meets the policy
    Given the account standard
    And the setting that lets admins set passwords is enabled by olga
    And A03 is read as owner_is_separate
    And the request is made with a password that meets the policy
    When olga sets a password for ben
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A03

  @C07 @C55 @C64 @does-not-matter
  Scenario: Reading A03: read as owner_is_separate, olga enables the setting that lets admins set passwords
    Given the account standard
    And A03 is read as owner_is_separate
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no message is sent
    And the advice is C56, C58, C62 and C65
    And it rests on A44

  @C07 @C55 @C64 @C66
  Scenario: Reading A04: read as exactly_one, olga enables the setting that lets admins set passwords
    Given the account two_owners
    When olga enables the setting that lets admins set passwords
    Then it is undetermined because of C07, C55, C64 and C66
    And the advice is C56, C58, C62 and C65
    And it rests on A04 and A44
    And it lacks actor.is_owner

  @C70
  Scenario: Reading A04: read as exactly_one, ada looks for the setting that lets admins set passwords
    Given the account two_owners
    When ada looks for the setting that lets admins set passwords
    Then it is undetermined because of C70
    And it rests on A04
    And it lacks actor.is_owner

  @C07 @C55 @C64
  Scenario: Reading A04: read as several_owners, olga enables the setting that lets admins set passwords
    Given the account two_owners
    And A04 is read as several_owners
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no message is sent
    And the advice is C56, C58, C62 and C65
    And it rests on A04 and A44

  @C70
  Scenario: Reading A04: read as several_owners, ada looks for the setting that lets admins set passwords
    Given the account two_owners
    And A04 is read as several_owners
    When ada looks for the setting that lets admins set passwords
    Then it is permitted because of C70
    And no message is sent
    And it rests on A04

  @C34 @C35 @C41 @C42 @C44 @C45 @C46
  Scenario: Reading A07: read as people_using_reset, the request of dan is handled
    Given the account request_waiting
    When the request of dan is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.placeholders is filled
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect recovery.becomes is noticed
    And it rests on A02, A07, A21 and A24

  @C11 @C21 @C35 @C62
  Scenario: Reading A07: read as people_using_reset, cara uses the forgot-password form
    Given the account request_waiting
    When cara uses the forgot-password form
    Then it is not covered because of silence
    And no message is sent
    And the advice is C62
    And it rests on A07

  @C11 @C21
  Scenario: Reading A07: read as everyone, the request of dan is handled
    Given the account request_waiting
    And A07 is read as everyone
    When the request of dan is handled
    Then it is forbidden because of C11 and C21
    And no message is sent
    And it rests on A07

  @C11 @C21
  Scenario: Reading A07: read as everyone, cara uses the forgot-password form
    Given the account request_waiting
    And A07 is read as everyone
    When cara uses the forgot-password form
    Then it is forbidden because of C11 and C21
    And no message is sent
    And the advice is C62
    And it rests on A07

  @C05 @C09 @C19
  Scenario: Reading A25: read as allowed, ada sends ada a reset email
    Given the account setting_enabled
    When ada sends ada a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And it rests on A25

  @C12 @C74
  Scenario: Reading A25: read as allowed, ada sets a password for ada if it meets the policy
    Given the account setting_enabled
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A25 and A44

  @C19 @C74
  Scenario: Reading A25: read as own_change_flow, ada sends ada a reset email
    Given the account setting_enabled
    And A25 is read as own_change_flow
    When ada sends ada a reset email
    Then it is not covered because of silence
    And no message is sent
    And it rests on A25

  @C19 @C74
  Scenario: Reading A25: read as own_change_flow, ada sets a password for ada if it meets the policy
    Given the account setting_enabled
    And A25 is read as own_change_flow
    And the request is made with a password that meets the policy
    When ada sets a password for ada
    Then it is not covered because of silence
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A25 and A44

  @C74 @does-not-matter
  Scenario: Reading A26: read as owner_protected, ada sets a password for olga if it meets the policy
    Given the account setting_enabled
    And the request is made with a password that meets the policy
    When ada sets a password for olga
    Then it is forbidden because of C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A26

  @C05 @C09 @C19
  Scenario: Reading A26: read as owner_protected, ada sends olga a reset email
    Given the account setting_enabled
    When ada sends olga a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And it rests on no reading

  @C12 @C74
  Scenario: Reading A26: read as owner_is_a_user, ada sets a password for olga if it meets the policy
    Given the account setting_enabled
    And A26 is read as owner_is_a_user
    And the request is made with a password that meets the policy
    When ada sets a password for olga
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A26 and A44

  @C05 @C09 @C19 @does-not-matter
  Scenario: Reading A26: read as owner_is_a_user, ada sends olga a reset email
    Given the account setting_enabled
    And A26 is read as owner_is_a_user
    When ada sends olga a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And it rests on no reading

  @C11 @C21
  Scenario: Reading A27: read as admin_role_only, cleo sends cara a reset email
    Given the account second_address_verified
    When cleo sends cara a reset email
    Then it is forbidden because of C11 and C21
    And no message is sent
    And it rests on A27

  @C12 @C74 @does-not-matter
  Scenario: Reading A27: read as admin_role_only, cleo sets a password for cara if it meets the policy
    Given the account second_address_verified
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    When cleo sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A27 and A50

  @C51
  Scenario: Reading A27: read as admin_role_only, lia updates the address on file of dan to the address dan@new.example
    Given the account second_address_verified
    When lia updates the address on file of dan to the address dan@new.example
    Then it is forbidden because of C51
    And no message is sent
    And it rests on A27

  @C11 @C19 @C51 @C74
  Scenario: Reading A27: read as custom_role_may_grant, cleo sends cara a reset email
    Given the account second_address_verified
    And A27 is read as custom_role_may_grant
    When cleo sends cara a reset email
    Then it is not covered because of silence
    And no message is sent
    And it rests on A27

  @C11 @C19 @C51 @C74
  Scenario: Reading A27: read as custom_role_may_grant, cleo sets a password for cara if it meets the policy
    Given the account second_address_verified
    And the setting that lets admins set passwords is enabled by olga
    And A27 is read as custom_role_may_grant
    And the request is made with a password that meets the policy
    When cleo sets a password for cara
    Then it is not covered because of silence
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A27, A44 and A50

  @C11 @C19 @C51 @C74
  Scenario: Reading A27: read as custom_role_may_grant, lia updates the address on file of dan to the address dan@new.example
    Given the account second_address_verified
    And A27 is read as custom_role_may_grant
    When lia updates the address on file of dan to the address dan@new.example
    Then it is not covered because of silence
    And no message is sent
    And it rests on A27

  @C19
  Scenario: Reading A28: read as state_matters, sara sends ben a reset email
    Given the account setting_enabled
    When sara sends ben a reset email
    Then it is forbidden because of C19
    And no message is sent
    And it rests on A28

  @C19
  Scenario: Reading A28: read as state_matters, ada sends mia a reset email
    Given the account setting_enabled
    When ada sends mia a reset email
    Then it is forbidden because of C19
    And no message is sent
    And it rests on A28

  @C74 @does-not-matter
  Scenario: Reading A28: read as state_matters, ada sets a password for mia if it meets the policy
    Given the account setting_enabled
    And the request is made with a password that meets the policy
    When ada sets a password for mia
    Then it is forbidden because of C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A28

  @C05 @C09 @C19
  Scenario: Reading A28: read as state_matters, ada sends lou a reset email
    Given the account setting_enabled
    When ada sends lou a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And it rests on A08

  @C05 @C09 @C19
  Scenario: Reading A28: read as state_ignored, sara sends ben a reset email
    Given the account setting_enabled
    And A28 is read as state_ignored
    When sara sends ben a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And it rests on A28

  @C05 @C09 @C19
  Scenario: Reading A28: read as state_ignored, ada sends mia a reset email
    Given the account setting_enabled
    And A28 is read as state_ignored
    When ada sends mia a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And it rests on A08 and A28

  @C12 @C74
  Scenario: Reading A28: read as state_ignored, ada sets a password for mia if it meets the policy
    Given the account setting_enabled
    And A28 is read as state_ignored
    And the request is made with a password that meets the policy
    When ada sets a password for mia
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A28 and A44

  @C05 @C09 @C19 @does-not-matter
  Scenario: Reading A28: read as state_ignored, ada sends lou a reset email
    Given the account setting_enabled
    And A28 is read as state_ignored
    When ada sends lou a reset email
    Then it is permitted because of C05, C09 and C19
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And it rests on A08

  @C12 @C74 @does-not-matter
  Scenario: Reading A34: read as admin, ben sets a password for cara through the API if it meets the policy
    Given the account setting_enabled
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ben sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A34 and A50

  @C12 @C74 @does-not-matter
  Scenario: Reading A34: read as admin, ben sets a password for cara if it meets the policy
    Given the account setting_enabled
    And the request is made with a password that meets the policy
    When ben sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A50

  @C75
  Scenario: Reading A34: read as any_reader, ben sets a password for cara through the API if it meets the policy
    Given the account setting_enabled
    And A34 is read as any_reader
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ben sets a password for cara
    Then it is permitted because of C75
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A34 and A44

  @C12 @C74 @does-not-matter
  Scenario: Reading A34: read as any_reader, ben sets a password for cara if it meets the policy
    Given the account setting_enabled
    And A34 is read as any_reader
    And the request is made with a password that meets the policy
    When ben sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A50

  @C12 @C74 @does-not-matter
  Scenario: Reading A50: read as rationale, lia sets a password for cara if it meets the policy
    Given the account setting_enabled
    And the request is made with a password that meets the policy
    When lia sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A50

  @C12 @C74 @does-not-matter
  Scenario: Reading A50: read as rationale, cara sets a password for nils if it meets the policy
    Given the account setting_enabled
    And the request is made with a password that meets the policy
    When cara sets a password for nils
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is none
    And it rests on no reading

  @C60
  Scenario: Reading A50: read as agents_may_set, ben sets a password for cara if it meets the policy
    Given the account setting_enabled
    And A50 is read as agents_may_set
    And the request is made with a password that meets the policy
    When ben sets a password for cara
    Then it is permitted because of C60
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A44 and A50

  @C60
  Scenario: Reading A50: read as agents_may_set, lia sets a password for cara if it meets the policy
    Given the account setting_enabled
    And A50 is read as agents_may_set
    And the request is made with a password that meets the policy
    When lia sets a password for cara
    Then it is permitted because of C60
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A44 and A50

  @C12 @C74 @does-not-matter
  Scenario: Reading A50: read as agents_may_set, cara sets a password for nils if it meets the policy
    Given the account setting_enabled
    And A50 is read as agents_may_set
    And the request is made with a password that meets the policy
    When cara sets a password for nils
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is none
    And it rests on no reading
