Feature: Cases in which one rule decides: api
  The account is as the account plain but for what is said. A second statement of the article, made without the
  rules, confirms each case.

  @C12 @C74 @C75 @does-not-matter
  Scenario: An agent who owns the account sets their own password: permitted
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
    And the advice is C08, C13 and C14
    And it rests on A03, A25, A32, A41 and A44
    And the way there is in none
