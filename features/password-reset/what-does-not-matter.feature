@does-not-matter
Feature: What does not matter
  What the article does not mention of a case has no bearing on it.
  Rule: Who may send a reset email rests on role and sign-on alone

    @C09 @C10 @C19 @C20 @C53
    Scenario Outline: An admin sends an end user a reset link, though <otherwise>
      Given the account standard
      And <otherwise>
      When ada sends cara a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the effect reset_link.to is registered_address
      And the effect link.becomes is unused
      And the effect sender.brand is undetermined
      And the way there is in C30, C31 and C32

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | cara is suspended                                          |
        | cara's secondary address is cara@home.example              |
        | the request is made without clicking Save                  |
        | the request is made with an empty password                 |
        | the request is made with a password that breaks the policy |
        | ada is the account owner                                   |
        | ada is not the account owner                               |
        | team members sign in with single sign-on                   |

    @C09 @C19 @C27
    Scenario Outline: An admin sends an agent a reset link, though <otherwise>
      Given the account standard
      And <otherwise>
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the effect reset_link.to is registered_address
      And the effect link.becomes is unused
      And the effect sender.brand is agent_brand
      And the reset link comes from acme
      And the way there is in C24, C25 and C26

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | the default brand is vault                                 |
        | ben is suspended                                           |
        | ben is the account owner                                   |
        | ben's secondary address is ben@home.example                |
        | the request is made without clicking Save                  |
        | the request is made with an empty password                 |
        | the request is made with a password that breaks the policy |
        | end users sign in with single sign-on                      |
        | ada is the account owner                                   |

    @C28
    Scenario Outline: The oldest such brand sends, though <otherwise>
      Given the account standard
      And the help center of acme is disabled
      And <otherwise>
      When ada sends ben a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the effect sender.brand is oldest_brand_with_active_help_center

      Examples:
        | otherwise                                   |
        | the plan is Suite Team                      |
        | the company name is none                    |
        | notices of password changes are suppressed  |
        | the default brand is bolt                   |
        | the agent brand is none                     |
        | the help center of vault is enabled         |
        | ben is suspended                            |
        | ben is the account owner                    |
        | ben's secondary address is ben@home.example |
        | the request is made without clicking Save   |

    @C11 @C21
    Scenario Outline: An agent cannot send a reset link, though <otherwise>
      Given the account standard
      And <otherwise>
      When ben sends cara a reset email
      Then it is forbidden because of C11 and C21
      And no message is sent
      And the way there is in C30, C31 and C32

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | cara is suspended                                             |
        | cara's secondary address is cara@home.example                 |
        | cara's primary address is undeliverable                       |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | ada is the account owner                                      |

    @C06 @C22
    Scenario Outline: Single sign-on stops a link to an agent, though <otherwise>
      Given the account team_single_sign_on
      And <otherwise>
      When ada sends ben a reset email
      Then it is forbidden because of C06 and C22
      And no message is sent

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | ben is suspended                                              |
        | ben's secondary address is ben@home.example                   |
        | ben's primary address is undeliverable                        |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | ben is the account owner                                      |

    @C06 @C22 @C43
    Scenario Outline: Single sign-on stops a link to an end user, though <otherwise>
      Given the account end_user_single_sign_on
      And <otherwise>
      When ada sends cara a reset email
      Then it is forbidden because of C06, C22 and C43
      And no message is sent

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | cara is suspended                                             |
        | cara's secondary address is cara@home.example                 |
        | cara's primary address is undeliverable                       |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | ada is the account owner                                      |

    @C34
    Scenario Outline: A link to a dead address is lost, though <otherwise>
      Given the account standard
      And cara's primary address is undeliverable
      And <otherwise>
      When ada sends cara a reset email
      Then it is permitted because of C05, C09, C19, C52 and C53
      And the effect reset_link.to is registered_address
      And the effect reset_link.delivery is not_delivered

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | cara is suspended                                          |
        | the request is made without clicking Save                  |
        | the request is made with an empty password                 |
        | the request is made with a password that breaks the policy |
        | ada is the account owner                                   |

    @C19
    Scenario Outline: A suspended admin cannot send a reset link, though <otherwise>
      Given the account standard
      And <otherwise>
      When sara sends ben a reset email
      Then it is forbidden because of C19
      And no message is sent

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | ben is suspended                                              |
        | ben's secondary address is ben@home.example                   |
        | ben's primary address is undeliverable                        |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | ben is the account owner                                      |

    @C19
    Scenario Outline: Nobody resets a deleted user, though <otherwise>
      Given the account standard
      And <otherwise>
      When ada sends mia a reset email
      Then it is forbidden because of C19
      And no message is sent

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | mia's primary address is undeliverable                        |
        | mia's secondary address is mia@home.example                   |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | ada is the account owner                                      |


  Rule: Who may set a password rests on role and setting alone

    @C12 @C72 @C74
    Scenario Outline: An admin sets the password of an end user, though <otherwise>
      Given the account setting_enabled
      And <otherwise>
      When ada sets a password for cara
      Then it is permitted because of C12 and C74
      And the effect password.becomes is set_by_admin
      And the effect password_message.to is registered_address
      And the advice is C08, C13 and C14
      And the way there is in C84, C85, C86, C87 and C88

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | cara is suspended                                          |
        | cara's secondary address is cara@home.example              |
        | the request is made with a password that breaks the policy |
        | team members sign in with single sign-on                   |

    @C12 @C72 @C74
    Scenario Outline: An admin sets the password of an agent, though <otherwise>
      Given the account setting_enabled
      And <otherwise>
      When ada sets a password for ben
      Then it is permitted because of C12 and C74
      And the effect password.becomes is set_by_admin
      And the effect password_message.to is registered_address
      And the advice is C08, C13 and C14
      And the way there is in C78, C79, C80, C81 and C82

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | ben is suspended                                           |
        | ben's secondary address is ben@home.example                |
        | the request is made with a password that breaks the policy |
        | end users sign in with single sign-on                      |

    @C12 @C74
    Scenario Outline: An admin sets no password, though <otherwise>
      Given the account standard
      And <otherwise>
      When ada sets a password for cara
      Then it is forbidden because of C12 and C74
      And no message is sent
      And the advice is C08, C13 and C14

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | cara is suspended                                          |
        | cara's secondary address is cara@home.example              |
        | cara's primary address is undeliverable                    |
        | the request is made without clicking Save                  |
        | the request is made with a password that breaks the policy |
        | ada is the account owner                                   |

    @C12 @C74
    Scenario Outline: An agent sets no password, though <otherwise>
      Given the account setting_enabled
      And <otherwise>
      When ben sets a password for cara
      Then it is forbidden because of C12 and C74
      And no message is sent

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | cara is suspended                                          |
        | cara's secondary address is cara@home.example              |
        | cara's primary address is undeliverable                    |
        | the request is made without clicking Save                  |
        | the request is made with a password that breaks the policy |
        | ada is the account owner                                   |

    @C74
    Scenario Outline: No admin sets the password of the owner, though <otherwise>
      Given the account setting_enabled
      And <otherwise>
      When ada sets a password for olga
      Then it is forbidden because of C74
      And no message is sent

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | olga is suspended                                          |
        | olga's secondary address is olga@home.example              |
        | olga's primary address is undeliverable                    |
        | the request is made without clicking Save                  |
        | the request is made with a password that breaks the policy |
        | the request is made through the API                        |

    @C75
    Scenario Outline: Through the API the same holds, though <otherwise>
      Given the account setting_enabled
      And the request is made through the API
      And <otherwise>
      When ada sets a password for cara
      Then it is permitted because of C12, C74 and C75
      And the effect password.becomes is set_by_admin

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | cara is suspended                                          |
        | cara's secondary address is cara@home.example              |
        | cara's primary address is undeliverable                    |
        | the request is made with a password that breaks the policy |

    @C81
    Scenario Outline: An agent needs a new password, though <otherwise>
      Given the account setting_enabled
      And the request is made with an empty password
      And <otherwise>
      When ada sets a password for ben
      Then it is forbidden because of C81
      And no message is sent

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | ben is suspended                                           |
        | ben's secondary address is ben@home.example                |
        | ben's primary address is undeliverable                     |
        | the request is made without clicking Save                  |
        | the request is made with a password that breaks the policy |
        | the request is made through the API                        |
        | abel is the account owner                                  |

    @C87
    Scenario Outline: An end user needs a new password, though <otherwise>
      Given the account setting_enabled
      And the request is made with an empty password
      And <otherwise>
      When ada sets a password for cara
      Then it is forbidden because of C87
      And no message is sent

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | cara is suspended                                          |
        | cara's secondary address is cara@home.example              |
        | cara's primary address is undeliverable                    |
        | the request is made without clicking Save                  |
        | the request is made with a password that breaks the policy |
        | the request is made through the API                        |

    @C72
    Scenario Outline: A message to a dead address is lost, though <otherwise>
      Given the account setting_enabled
      And cara's primary address is undeliverable
      And <otherwise>
      When ada sets a password for cara
      Then it is permitted because of C12 and C74
      And the effect password_message.delivery is not_delivered

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | cara is suspended                                          |
        | the request is made with a password that breaks the policy |


  Rule: Whose the setting is rests on ownership alone

    @C70
    Scenario Outline: The owner sees the setting, though <otherwise>
      Given the account standard
      And <otherwise>
      When olga looks for the setting that lets admins set passwords
      Then it is permitted because of C70

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | everybody sign in with single sign-on                         |
        | the setting that lets admins set passwords is enabled by olga |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made without clicking Save                     |

    @C70
    Scenario Outline: Others do not see the setting, though <otherwise>
      Given the account standard
      And <otherwise>
      When ada looks for the setting that lets admins set passwords
      Then it is forbidden because of C70

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | everybody sign in with single sign-on                         |
        | the setting that lets admins set passwords is enabled by olga |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made without clicking Save                     |
        | the request is made through the API                           |

    @C55 @C64
    Scenario Outline: The owner enables the setting, though <otherwise>
      Given the account standard
      And <otherwise>
      When olga enables the setting that lets admins set passwords
      Then it is permitted because of C07, C55 and C64
      And the effect setting.becomes is enabled
      And the advice is C56, C58, C62 and C65
      And the way there is in C68, C69 and C71

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | everybody sign in with single sign-on                         |
        | the setting that lets admins set passwords is enabled by olga |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |

    @C66
    Scenario Outline: Others do not enable the setting, though <otherwise>
      Given the account standard
      And <otherwise>
      When ada enables the setting that lets admins set passwords
      Then it is forbidden because of C66
      And the advice is C56, C58, C62 and C65

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | everybody sign in with single sign-on                         |
        | the setting that lets admins set passwords is enabled by olga |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made without clicking Save                     |

    @C64 @C70
    Scenario Outline: The owner disables the setting, though <otherwise>
      Given the account setting_enabled
      And <otherwise>
      When olga disables the setting that lets admins set passwords
      Then it is permitted because of C64 and C70
      And the effect setting.becomes is disabled

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | everybody sign in with single sign-on                         |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the setting that lets admins set passwords is enabled by abel |

    @C66 @C70
    Scenario Outline: Others do not disable the setting, though <otherwise>
      Given the account setting_enabled
      And <otherwise>
      When ada disables the setting that lets admins set passwords
      Then it is forbidden because of C66 and C70

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | everybody sign in with single sign-on                      |
        | the request is made with an empty password                 |
        | the request is made with a password that breaks the policy |
        | the request is made without clicking Save                  |
        | the request is made through the API                        |


  Rule: The notice and the steps after it rest on the recovery alone

    @C35
    Scenario Outline: A request by email brings the notice, though <otherwise>
      Given the account request_waiting
      And <otherwise>
      When the request of dan is handled
      Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
      And the effect notice.to is secondary_address
      And the effect notice.link is absent
      And the effect notice.modality is will
      And the effect recovery.becomes is noticed
      And the notice says to verify an address

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | team members sign in with single sign-on                      |
        | dan is suspended                                              |
        | dan's secondary address is verified                           |

    @C48
    Scenario Outline: The end user verifies the second address, though <otherwise>
      Given the account notice_received
      And <otherwise>
      When dan verifies the secondary address of dan
      Then it is permitted because of C48
      And the effect address.becomes is verified
      And the effect recovery.becomes is step_one_done

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | everybody sign in with single sign-on                         |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | dan's primary address is deliverable                          |
        | dan's secondary address is undeliverable                      |

    @C49
    Scenario Outline: A new primary address does step one, though <otherwise>
      Given the account notice_received
      And <otherwise>
      When dan changes the primary address of dan to a new deliverable address
      Then it is permitted because of C49
      And the effect address.becomes is primary
      And the effect recovery.becomes is step_one_done

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | everybody sign in with single sign-on                         |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | dan's primary address is deliverable                          |
        | dan's secondary address is undeliverable                      |
        | dan's secondary address is verified                           |

    @C51
    Scenario Outline: An agent updates the address on file, though <otherwise>
      Given the account second_address_verified
      And <otherwise>
      When ben updates the address on file of dan to a new deliverable address
      Then it is permitted because of C51
      And the effect address.becomes is updated_on_file
      And the effect recovery.becomes is complete

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | everybody sign in with single sign-on                         |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | dan is suspended                                              |
        | dan's primary address is deliverable                          |

    @C51
    Scenario Outline: A light agent updates no address, though <otherwise>
      Given the account second_address_verified
      And <otherwise>
      When lia updates the address on file of dan to a new deliverable address
      Then it is forbidden because of C51
      And no message is sent

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | everybody sign in with single sign-on                         |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | dan is suspended                                              |
        | dan's primary address is deliverable                          |

    @C50
    Scenario Outline: The reset email ends the recovery, though <otherwise>
      Given the account second_address_verified
      And <otherwise>
      When ada sends dan a reset email
      Then it is permitted because of C05, C09, C19, C50, C52 and C53
      And the effect reset_link.to is secondary_address
      And the effect recovery.becomes is complete

      Examples:
        | otherwise                                                  |
        | the plan is Suite Team                                     |
        | the company name is none                                   |
        | notices of password changes are suppressed                 |
        | the agent brand is none                                    |
        | the default brand is vault                                 |
        | the help center of acme is disabled                        |
        | the help center of bolt is disabled                        |
        | the help center of vault is enabled                        |
        | dan is suspended                                           |
        | the request is made without clicking Save                  |
        | the request is made with an empty password                 |
        | the request is made with a password that breaks the policy |
        | ada is the account owner                                   |
        | team members sign in with single sign-on                   |

    @C46
    Scenario Outline: An end user asks by email, though <otherwise>
      Given the account standard
      And <otherwise>
      When cara asks for help with their password by email
      Then it is permitted because of C46

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | everybody sign in with single sign-on                         |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | cara's secondary address is cara@home.example                 |
        | cara's primary address is undeliverable                       |

    @C62
    Scenario Outline: Users are advised to help themselves, though <otherwise>
      Given the account standard
      And <otherwise>
      When cara uses the forgot-password form
      Then it is not covered because of silence
      And the advice is C62

      Examples:
        | otherwise                                                     |
        | the plan is Suite Team                                        |
        | the company name is none                                      |
        | notices of password changes are suppressed                    |
        | the agent brand is none                                       |
        | the default brand is vault                                    |
        | the help center of acme is disabled                           |
        | the help center of bolt is disabled                           |
        | the help center of vault is enabled                           |
        | the setting that lets admins set passwords is enabled by olga |
        | everybody sign in with single sign-on                         |
        | the request is made without clicking Save                     |
        | the request is made with an empty password                    |
        | the request is made with a password that breaks the policy    |
        | the request is made through the API                           |
        | cara's secondary address is cara@home.example                 |
        | cara's primary address is undeliverable                       |
