Feature: Readings of the notice and of the steps after it
  Which requests bring a notice, where it goes, and what counts as a step.

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @does-not-matter
  Scenario: If each second address is meant, a single one gets the notice as before
    Given the account request_waiting
    And A16 is read as every_address
    When the request of dan is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.placeholders is filled
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect recovery.becomes is noticed
    And it rests on A02, A07, A21 and A24

  @C05 @C09 @C19 @C48 @C50 @C52 @C53 @flow
  Scenario: A verified second address stays a second address
    Given the account notice_received
    When dan verifies the secondary address of dan
    Then it is permitted because of C48
    And the effect address.becomes is verified
    And the effect recovery.becomes is step_one_done
    And no message is sent
    And it rests on A17
    When ada sends dan a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is secondary_address
    And the effect link.becomes is unused
    And the effect recovery.becomes is complete
    And the effect sender.brand is undetermined
    And it rests on A01 and A08

  @C05 @C09 @C19 @C48 @C50 @C52 @C53 @flow
  Scenario: If verifying promotes the address, it is the primary one from then on, and the link goes there
    Given the account notice_received
    And A17 is read as becomes_primary
    When dan verifies the secondary address of dan
    Then it is permitted because of C48
    And the effect address.becomes is verified
    And the effect recovery.becomes is step_one_done
    And the effect address.becomes is primary
    And no message is sent
    And it rests on A17
    When ada sends dan a reset email
    Then it is permitted because of C05, C09, C19, C50, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And the effect recovery.becomes is complete
    And the effect sender.brand is undetermined
    And it rests on A01 and A08

  @C48 @C49
  Scenario: An agent who verifies the address does not do step one
    Given the account notice_received
    When ben verifies the secondary address of dan
    Then it is not covered because of silence
    And no message is sent
    And it rests on A18

  @C48
  Scenario: If staff may verify for the user, step one is done
    Given the account notice_received
    And A18 is read as staff_may_verify
    When ben verifies the secondary address of dan
    Then it is permitted because of C48
    And the effect address.becomes is verified
    And the effect recovery.becomes is step_one_done
    And no message is sent
    And it rests on A17 and A18

  @C05 @C09 @C19 @C52 @C53
  Scenario: Reading A19: read as in_order, ada sends dan a reset email
    Given the account notice_received
    When ada sends dan a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect link.becomes is unused
    And the effect sender.brand is undetermined
    And it rests on A08, A14 and A19

  @C48
  Scenario: Reading A19: read as in_order, dan verifies the secondary address of dan
    Given the account notice_received
    When dan verifies the secondary address of dan
    Then it is permitted because of C48
    And the effect address.becomes is verified
    And the effect recovery.becomes is step_one_done
    And no message is sent
    And it rests on A17

  @C05 @C09 @C19 @C48 @C52 @C53 @flow
  Scenario: If the order does not matter, verifying after the link ends the recovery
    Given the account notice_received
    And A19 is read as any_order
    When ada sends dan a reset email
    Then it is permitted because of C05, C09, C19, C52 and C53
    And the effect reset_link.to is registered_address
    And the effect reset_link.delivery is not_delivered
    And the effect link.becomes is unused
    And the effect recovery.becomes is step_two_done
    And the effect sender.brand is undetermined
    And it rests on A01, A08, A14 and A19
    When dan verifies the secondary address of dan
    Then it is permitted because of C48
    And the effect address.becomes is verified
    And the effect recovery.becomes is complete
    And no message is sent
    And it rests on A17 and A19

  @C49 @C51 @flow
  Scenario: If the order does not matter, a new primary address after the update ends the recovery
    Given the account notice_received
    And A19 is read as any_order
    When ben updates the address on file of dan to the address dan@new.example
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And the effect recovery.becomes is step_two_done
    And no message is sent
    And it rests on A19 and A20
    When dan changes the primary address of dan to the address dan@home.example
    Then it is permitted because of C49
    And the effect address.becomes is primary
    And the effect recovery.becomes is complete
    And no message is sent
    And it rests on A19

  @C51
  Scenario: Updating the address on file sends no link
    Given the account primary_address_changed
    When ben updates the address on file of dan to the address dan@new.example
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And the effect recovery.becomes is complete
    And no message is sent
    And it rests on A20

  @C51
  Scenario: If an update brings a link, it goes to the registered address
    Given the account primary_address_changed
    And A20 is read as sends_reset_link
    When ben updates the address on file of dan to the address dan@new.example
    Then it is permitted because of C51
    And the effect address.becomes is updated_on_file
    And the effect recovery.becomes is complete
    And the effect reset_link.to is registered_address
    And the effect link.becomes is unused
    And it rests on A20

  @C34 @C35 @C41 @C42 @C44 @C45 @C46
  Scenario: If the notice is merely possible, it is reported as one that may be sent
    Given the account request_waiting
    And A21 is read as possible
    When the request of dan is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.placeholders is filled
    And the effect notice.link is absent
    And the effect notice.modality is may
    And the effect recovery.becomes is noticed
    And it rests on A02, A07, A21 and A24

  @C10 @C20 @C35 @C36
  Scenario: Reading A24: read as no_link, dan uses the reset link
    Given the account request_waiting
    When dan uses the reset link
    Then it is not covered because of silence
    And no message is sent
    And it rests on no reading

  @C10 @C20 @C34 @C35 @C41 @C42 @C44 @C45 @C46 @flow
  Scenario: If every reset e-mail has a link, so has the notice
    Given the account request_waiting
    And A24 is read as with_link
    When the request of dan is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.placeholders is filled
    And the effect notice.link is present
    And the effect notice.modality is will
    And the effect recovery.becomes is noticed
    And the effect link.becomes is unused
    And it rests on A02, A07, A21 and A24
    When dan uses the reset link
    Then it is permitted because of C10 and C20
    And the effect password.becomes is chosen_by_user
    And the effect link.becomes is used
    And no message is sent
    And it rests on no reading

  @C34 @C35 @C41 @C42 @C44 @C45 @C46
  Scenario: A missing contact address is reported as a gap in the notice
    Given the account request_waiting
    And the company contact is none
    When the request of dan is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.placeholders is missing
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect recovery.becomes is noticed
    And it rests on A02, A07, A21, A24 and A42

  @C34 @C35 @C41 @C42 @C44 @C45 @C46
  Scenario: If gaps may stay, the notice goes out with the placeholder left open
    Given the account request_waiting
    And the company contact is none
    And A42 is read as left_open
    When the request of dan is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.placeholders is left_open
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect recovery.becomes is noticed
    And it rests on A02, A07, A21, A24 and A42

  @C34 @C35 @C41 @C42 @C44 @C45 @C46 @flow
  Scenario: A second request brings a second notice
    Given the account notice_received
    When dan asks for help with their password by email
    Then it is permitted because of C46
    And no message is sent
    And it rests on no reading
    When the request of dan is handled
    Then it is permitted because of C34, C35, C41, C42, C44, C45 and C46
    And the effect notice.to is secondary_address
    And the effect notice.placeholders is filled
    And the effect notice.link is absent
    And the effect notice.modality is will
    And the effect recovery.becomes is noticed
    And it rests on A02, A07, A21, A24 and A45

  @C46 @flow
  Scenario: If one notice is all there is, a second request brings none
    Given the account notice_received
    And A45 is read as first_request_only
    When dan asks for help with their password by email
    Then it is permitted because of C46
    And no message is sent
    And it rests on no reading
    When the request of dan is handled
    Then it is not covered because of silence
    And no message is sent
    And it rests on A07 and A45
