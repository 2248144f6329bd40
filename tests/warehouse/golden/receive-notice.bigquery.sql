WITH facts_1 AS (
  SELECT
    u.`user` AS `user`, /* receive_notice */
    CASE
      WHEN u.`account_plan` IN (
        'suite_team',
        'suite_growth',
        'suite_professional',
        'suite_enterprise',
        'suite_enterprise_plus',
        'support_team',
        'support_professional',
        'support_enterprise',
        'employee_service_suite',
        'other'
      )
      THEN u.`account_plan`
    END AS f_account_plan,
    CASE WHEN u.`target_role` IN ('admin', 'agent', 'end_user') THEN u.`target_role` END AS f_target_role,
    CASE
      WHEN u.`target_secondary_delivery` IN ('deliverable', 'undeliverable', 'no_address')
      THEN u.`target_secondary_delivery`
    END AS f_target_secondary_delivery,
    CASE
      WHEN u.`recovery_stage` IN ('not_started', 'noticed', 'started', 'step_one_done', 'step_two_done', 'complete')
      THEN u.`recovery_stage`
    END AS f_recovery_stage,
    ARRAY(
      SELECT
        word
      FROM UNNEST([
        CASE
          WHEN NOT u.`account_plan` IN (
            'suite_team',
            'suite_growth',
            'suite_professional',
            'suite_enterprise',
            'suite_enterprise_plus',
            'support_team',
            'support_professional',
            'support_enterprise',
            'employee_service_suite',
            'other'
          )
          THEN 'account.plan'
        END,
        CASE
          WHEN NOT u.`recovery_stage` IN ('not_started', 'noticed', 'started', 'step_one_done', 'step_two_done', 'complete')
          THEN 'recovery.stage'
        END,
        CASE WHEN NOT u.`target_role` IN ('admin', 'agent', 'end_user') THEN 'target.role' END,
        CASE
          WHEN NOT u.`target_secondary_delivery` IN ('deliverable', 'undeliverable', 'no_address')
          THEN 'target.secondary_delivery'
        END
      ]) AS word WITH OFFSET AS `at`
      WHERE
        NOT word IS NULL
      ORDER BY
        `at`
    ) AS unlisted
  FROM users AS u
), rules_1 AS (
  SELECT
    *,
    f_target_role = 'end_user'
    AND f_target_secondary_delivery = 'deliverable'
    AND f_recovery_stage = 'noticed' AS r1, /* recovery.starts-when-received */
    f_account_plan IN (
      'suite_team',
      'suite_growth',
      'suite_professional',
      'suite_enterprise',
      'suite_enterprise_plus',
      'support_team',
      'support_professional',
      'support_enterprise'
    ) AS r2, /* scope.listed-plans */
    f_recovery_stage = 'noticed' AS r3, /* recovery.started */
    f_account_plan IN ('employee_service_suite', 'other') AS r4 /* scope.other-plans-denied with A36=denied */
  FROM facts_1
), verdicts_1 AS (
  SELECT
    *,
    CASE
      WHEN NOT r2
      THEN 'not_covered'
      WHEN r2 IS NULL
      THEN 'undetermined'
      WHEN r1
      THEN 'permitted'
      WHEN r1 IS NULL
      THEN 'undetermined'
      ELSE 'not_covered'
    END AS verdict,
    CASE
      WHEN r4 IS NULL
      THEN 'undetermined'
      WHEN r4
      THEN 'forbidden'
      WHEN r1
      THEN 'permitted'
      WHEN r1 IS NULL
      THEN 'undetermined'
      ELSE 'not_covered'
    END AS v1 /* with A36=denied */
  FROM rules_1
)
SELECT
  `user`,
  'receive_notice' AS action,
  verdict,
  ARRAY(
    SELECT
      word
    FROM UNNEST([
      CASE
        WHEN (
          verdict = 'permitted' AND r1
        )
        OR (
          (
            verdict = 'undetermined' AND NOT COALESCE(r1, FALSE)
          ) AND r1 IS NULL
        )
        THEN 'recovery.starts-when-received'
      END,
      CASE
        WHEN (
          verdict = 'not_covered' AND NOT r2
        ) OR (
          verdict = 'undetermined' AND r2 IS NULL
        )
        THEN 'scope.listed-plans'
      END
    ]) AS word WITH OFFSET AS `at`
    WHERE
      NOT word IS NULL
    ORDER BY
      `at`
  ) AS rules,
  ARRAY(
    SELECT
      word
    FROM UNNEST([
      CASE
        WHEN f_account_plan IS NULL AND (
          verdict = 'undetermined' AND r2 IS NULL
        )
        THEN 'account.plan'
      END,
      CASE
        WHEN f_recovery_stage IS NULL
        AND (
          (
            (
              verdict = 'undetermined' AND NOT COALESCE(r1, FALSE)
            ) AND r1 IS NULL
          )
          OR (
            verdict = 'permitted' AND r3 IS NULL
          )
        )
        THEN 'recovery.stage'
      END,
      CASE
        WHEN f_target_role IS NULL
        AND (
          (
            verdict = 'undetermined' AND NOT COALESCE(r1, FALSE)
          ) AND r1 IS NULL
        )
        THEN 'target.role'
      END,
      CASE
        WHEN f_target_secondary_delivery IS NULL
        AND (
          (
            verdict = 'undetermined' AND NOT COALESCE(r1, FALSE)
          ) AND r1 IS NULL
        )
        THEN 'target.secondary_delivery'
      END
    ]) AS word WITH OFFSET AS `at`
    WHERE
      NOT word IS NULL
    ORDER BY
      `at`
  ) AS unknown,
  ARRAY(
    SELECT
      word
    FROM UNNEST([CASE WHEN v1 <> verdict THEN 'A36' END]) AS word WITH OFFSET AS `at`
    WHERE
      NOT word IS NULL
    ORDER BY
      `at`
  ) AS readings,
  ARRAY(
    SELECT
      word
    FROM UNNEST([
      CASE WHEN verdict = 'permitted' AND r3 THEN 'recovery.becomes=started' END,
      CASE WHEN verdict = 'permitted' AND r3 IS NULL THEN 'recovery.becomes=started?' END
    ]) AS word WITH OFFSET AS `at`
    WHERE
      NOT word IS NULL
    ORDER BY
      `at`
  ) AS effects,
  unlisted
FROM verdicts_1
