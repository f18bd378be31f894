import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import type { AdminFacts, AdminRequest, Planned } from './admin-plan';
import { planRemoveAnswer, planSaveAnswer } from './plan-answer-change';
import {
  planAddChart,
  planCareTeam,
  planChartStatus,
  planDescribeChart,
  planLegalHold,
} from './plan-chart-change';
import { planConnect, planDisconnect } from './plan-connection-change';
import { planInvite, planInviteAgain } from './plan-invite';
import {
  planActivity,
  planAddress,
  planAway,
  planPermission,
  planRenamePortalUser,
  planRenameStaff,
  planRole,
} from './plan-member-change';
import { planResetSecondFactor, planStaffSecondFactor } from './plan-second-factor';
import { planTryAgain } from './plan-try-again';
import { planRetention, planSettingsChange } from './plan-settings-change';

/** What a change that the asker may make writes, decided from what is stored; or why it is refused. */
export function planChange(request: AdminRequest, facts: AdminFacts, change: AdminChange): Planned {
  switch (change.kind) {
    case 'invite-portal-user':
    case 'invite-staff':
      return planInvite(request, facts, change);
    case 'invite-again':
      return planInviteAgain(request, facts);
    case 'rename-portal-user':
      return planRenamePortalUser(request, facts, change);
    case 'rename-staff':
      return planRenameStaff(request, facts, change);
    case 'address':
      return planAddress(request, facts, change);
    case 'activity':
      return planActivity(request, facts, change);
    case 'role':
      return planRole(request, facts, change);
    case 'away':
      return planAway(request, facts, change);
    case 'permission-to-message':
      return planPermission(request, facts, change);
    case 'add-chart':
      return planAddChart(request, change);
    case 'describe-chart':
      return planDescribeChart(request, facts, change);
    case 'chart-status':
      return planChartStatus(request, facts, change);
    case 'legal-hold':
      return planLegalHold(request, facts, change);
    case 'retention':
      return planRetention(request, change);
    case 'staff-second-factor':
      return planStaffSecondFactor(request, facts, change);
    case 'reset-second-factor':
      return planResetSecondFactor(request, facts);
    case 'care-team':
      return planCareTeam(request, facts, change);
    case 'connect':
      return planConnect(request, facts, change);
    case 'disconnect':
      return planDisconnect(request, facts, change);
    case 'try-again':
      return planTryAgain(request, facts);
    case 'save-answer':
      return planSaveAnswer(request, facts, change);
    case 'remove-answer':
      return planRemoveAnswer(request, facts, change);
    default:
      return planSettingsChange(request, change);
  }
}
