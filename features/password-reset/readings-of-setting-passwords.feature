Feature: Readings of setting passwords and of the owner's setting
  What the setting, the API and Save ask for, and how strong the advice is.

  @C12 @C74
  Scenario: Reading A06: read as set_unaffected, ada sets a password for cara if it meets the policy
    Given the account end_user_single_sign_on
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A06 and A44

  @C12 @C74
  Scenario: Reading A06: read as set_unaffected, ada sets a password for ben if it meets the policy
    Given the account end_user_single_sign_on
    And the setting that lets admins set passwords is enabled by olga
    And the request is made with a password that meets the policy
    When ada sets a password for ben
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A44

  @C06 @C22 @does-not-matter
  Scenario: Reading A06: read as set_blocked, ada sets a password for cara if it meets the policy
    Given the account end_user_single_sign_on
    And the setting that lets admins set passwords is enabled by olga
    And A06 is read as set_blocked
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C06 and C22
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A06

  @C12 @C74
  Scenario: Reading A06: read as set_blocked, ada sets a password for ben if it meets the policy
    Given the account end_user_single_sign_on
    And the setting that lets admins set passwords is enabled by olga
    And A06 is read as set_blocked
    And the request is made with a password that meets the policy
    When ada sets a password for ben
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A05 and A44

  @C12 @C74 @does-not-matter
  Scenario: Reading A29: read as same_conditions, ada sets a password for cara through the API if it meets the policy
    Given the account standard
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A29

  @C12 @C74 @does-not-matter
  Scenario: Reading A29: read as same_conditions, ada sets a password for cara if it meets the policy
    Given the account standard
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on no reading

  @C75
  Scenario: Reading A29: read as free_of_setting, ada sets a password for cara through the API if it meets the policy
    Given the account standard
    And A29 is read as free_of_setting
    And the request is made through the API
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C75
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A29 and A44

  @C12 @C74 @does-not-matter
  Scenario: Reading A29: read as free_of_setting, ada sets a password for cara if it meets the policy
    Given the account standard
    And A29 is read as free_of_setting
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on no reading

  @C12 @C74
  Scenario: The user is told even if the account suppresses such messages
    Given the account setting_enabled
    And notices of password changes are suppressed
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A30 and A44

  @C12 @C74
  Scenario: If the account decides, the user is not told
    Given the account setting_enabled
    And notices of password changes are suppressed
    And A30 is read as follows_notices_setting
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A30 and A44

  @C12 @C74 @does-not-matter
  Scenario: Reading A31: read as off_and_owner_only, ada sets a password for cara if it meets the policy
    Given the account setting_unset
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A31

  @C64 @C70
  Scenario: Reading A31: read as off_and_owner_only, olga disables the setting that lets admins set passwords
    Given the account setting_unset
    When olga disables the setting that lets admins set passwords
    Then it is permitted because of C64 and C70
    And the effect setting.becomes is disabled
    And no message is sent
    And it rests on A31

  @C66 @C70
  Scenario: Reading A31: read as off_and_owner_only, ada disables the setting that lets admins set passwords
    Given the account setting_unset
    When ada disables the setting that lets admins set passwords
    Then it is forbidden because of C66 and C70
    And no message is sent
    And it rests on A31

  @C64 @C66 @C70
  Scenario: Reading A31: read as literal, ada sets a password for cara if it meets the policy
    Given the account setting_unset
    And A31 is read as literal
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is not covered because of silence
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A31 and A44

  @C64 @C66 @C70
  Scenario: Reading A31: read as literal, olga disables the setting that lets admins set passwords
    Given the account setting_unset
    And A31 is read as literal
    When olga disables the setting that lets admins set passwords
    Then it is not covered because of silence
    And no message is sent
    And it rests on A31

  @C64 @C66 @C70
  Scenario: Reading A31: read as literal, ada disables the setting that lets admins set passwords
    Given the account setting_unset
    And A31 is read as literal
    When ada disables the setting that lets admins set passwords
    Then it is not covered because of silence
    And no message is sent
    And it rests on A31

  @C12 @C74
  Scenario: Reading A32: read as save_needed, ada sets a password for cara without clicking Save if it meets the policy
    Given the account setting_enabled
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A32 and A44

  @C07 @C55 @C64
  Scenario: Reading A32: read as save_needed, olga enables the setting that lets admins set passwords without clicking Save
    Given the account setting_enabled
    And the request is made without clicking Save
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And no message is sent
    And the advice is C56, C58, C62 and C65
    And it rests on A32 and A44

  @C12 @C74
  Scenario: Reading A32: read as autosave, ada sets a password for cara without clicking Save if it meets the policy
    Given the account setting_enabled
    And A32 is read as autosave
    And the request is made without clicking Save
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A32 and A44

  @C07 @C55 @C64
  Scenario: Reading A32: read as autosave, olga enables the setting that lets admins set passwords without clicking Save
    Given the account setting_enabled
    And A32 is read as autosave
    And the request is made without clicking Save
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no message is sent
    And the advice is C56, C58, C62 and C65
    And it rests on A32 and A44

  @C87 @does-not-matter
  Scenario: Reading A37: read as non_empty, ada sets a password for cara with an empty password if it breaks the policy
    Given the account setting_enabled
    And the request is made with an empty password
    And the request is made with a password that breaks the policy
    When ada sets a password for cara
    Then it is forbidden because of C87
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A37

  @C12 @C74
  Scenario: Reading A37: read as non_empty, ada sets a password for cara if it breaks the policy
    Given the account setting_enabled
    And the request is made with a password that breaks the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A37 and A44

  @C12 @C74 @does-not-matter
  Scenario: Reading A37: read as any_text, ada sets a password for cara with an empty password if it breaks the policy
    Given the account setting_enabled
    And A37 is read as any_text
    And the request is made with an empty password
    And the request is made with a password that breaks the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A37 and A44

  @C12 @C74
  Scenario: Reading A37: read as any_text, ada sets a password for cara if it breaks the policy
    Given the account setting_enabled
    And A37 is read as any_text
    And the request is made with a password that breaks the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A37 and A44

  @C87
  Scenario: Reading A37: read as account_policy, ada sets a password for cara with an empty password if it breaks the policy
    Given the account setting_enabled
    And A37 is read as account_policy
    And the request is made with an empty password
    And the request is made with a password that breaks the policy
    When ada sets a password for cara
    Then it is forbidden because of C87
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A37

  @C87
  Scenario: Reading A37: read as account_policy, ada sets a password for cara if it breaks the policy
    Given the account setting_enabled
    And A37 is read as account_policy
    And the request is made with a password that breaks the policy
    When ada sets a password for cara
    Then it is forbidden because of C87
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A37

  @C05 @C09 @C19 @C52 @C53
  Scenario: Reading A39: read as any_team_member, ada sends abel a reset email
    Given the account standard
    When ada sends abel a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And the way there is in C24, C25 and C26
    And it rests on no reading

  @C05 @C09 @C19 @C52 @C53
  Scenario: Reading A39: read as any_team_member, ada sends ben a reset email
    Given the account standard
    When ada sends ben a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And the way there is in C24, C25 and C26
    And it rests on no reading

  @C05 @C09 @C19 @C52 @C53
  Scenario: Reading A39: read as agents_only, ada sends abel a reset email
    Given the account standard
    And A39 is read as agents_only
    When ada sends abel a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And it rests on no reading

  @C05 @C09 @C19 @C52 @C53 @does-not-matter
  Scenario: Reading A39: read as agents_only, ada sends ben a reset email
    Given the account standard
    And A39 is read as agents_only
    When ada sends ben a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And the way there is in C24, C25 and C26
    And it rests on no reading

  @C05 @C09 @C19 @C52 @C53
  Scenario: Reading A40: read as by_user_type, ada sends cara a reset email
    Given the account standard
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And the way there is in C30, C31 and C32
    And it rests on A08

  @C05 @C09 @C19 @C52 @C53
  Scenario: Reading A40: read as search, ada sends ben a reset email
    Given the account standard
    And A40 is read as search
    When ada sends ben a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And the way there is in C24, C25, C26 and C30
    And it rests on no reading

  @C05 @C09 @C19 @C52 @C53
  Scenario: Reading A40: read as search, ada sends cara a reset email
    Given the account standard
    And A40 is read as search
    When ada sends cara a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And the way there is in C24, C30, C31 and C32
    And it rests on A08

  @C12 @C74
  Scenario: Reading A44: read as advice_only, ada sets a password for cara if it meets the policy
    Given the account setting_enabled
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A44

  @C07 @C55 @C64
  Scenario: Reading A44: read as advice_only, olga enables the setting that lets admins set passwords
    Given the account setting_enabled
    When olga enables the setting that lets admins set passwords
    Then it is permitted because of C07, C55 and C64
    And the effect setting.becomes is enabled
    And no message is sent
    And the advice is C56, C58, C62 and C65
    And it rests on A44

  @C08 @C13 @C14 @does-not-matter
  Scenario: Reading A44: read as breach, ada sets a password for cara if it meets the policy
    Given the account setting_enabled
    And A44 is read as breach
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is forbidden because of C08, C13 and C14
    And no message is sent
    And the advice is C08, C13 and C14
    And it rests on A44

  @C56 @C58 @C62 @C65
  Scenario: Reading A44: read as breach, olga enables the setting that lets admins set passwords
    Given the account setting_enabled
    And A44 is read as breach
    When olga enables the setting that lets admins set passwords
    Then it is forbidden because of C56, C58, C62 and C65
    And no message is sent
    And the advice is C56, C58, C62 and C65
    And it rests on A44

  @C12 @C74
  Scenario: Reading A46: read as withdrawn, ada sets a password for cara if it meets the policy
    Given the account end_user_single_sign_on
    And the setting that lets admins set passwords is enabled by olga
    And A46 is read as withdrawn
    And the request is made with a password that meets the policy
    When ada sets a password for cara
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08 and C13
    And it rests on A06 and A44

  @C12 @C74 @does-not-matter
  Scenario: Reading A46: read as withdrawn, ada sets a password for ben if it meets the policy
    Given the account end_user_single_sign_on
    And the setting that lets admins set passwords is enabled by olga
    And A46 is read as withdrawn
    And the request is made with a password that meets the policy
    When ada sets a password for ben
    Then it is permitted because of C12 and C74
    And the effect password.becomes is set_by_admin
    And the effect password_message.to is registered_address
    And the advice is C08, C13 and C14
    And it rests on A44

  @C05 @C09 @C19 @C52 @C53
  Scenario: If the other documented way counts, the article's own is still shown
    Given the account standard
    And A49 is read as second_path_too
    When ada sends ben a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect sender.brand is agent_brand
    And the way there is in C24, C25 and C26
    And it rests on no reading
