import { bankAccount } from './detectors/bank-account.ts';
import { confidentialityMarking } from './detectors/confidentiality-marking.ts';
import { type CustomTerms, customTermsOf } from './detectors/custom-term.ts';
import { dateOfBirth } from './detectors/date-of-birth.ts';
import { documentId } from './detectors/document-id.ts';
import { email } from './detectors/email.ts';
import { ipAddress } from './detectors/ip-address.ts';
import { nationalId } from './detectors/national-id.ts';
import { onlineHandle } from './detectors/online-handle.ts';
import { paymentCard } from './detectors/payment-card.ts';
import { phone } from './detectors/phone.ts';
import { postalAddress } from './detectors/postal-address.ts';
import { secret } from './detectors/secret.ts';
import { securityDetail } from './detectors/security-detail.ts';
import { vehiclePlate } from './detectors/vehicle-plate.ts';
import { personName } from './names/detector.ts';
import type { Detector, ScanOptions } from './types.ts';

/** Every detector, in the order in which they run. Order decides nothing: overlaps are settled by score and length. */
export const DETECTORS: readonly Detector[] = [
  nationalId,
  paymentCard,
  bankAccount,
  email,
  ipAddress,
  documentId,
  vehiclePlate,
  phone,
  secret,
  postalAddress,
  dateOfBirth,
  onlineHandle,
  confidentialityMarking,
  securityDetail,
  personName,
];

const NONE: readonly string[] = [];

/** The organisation's and the user's own terms and patterns, or nothing when there are none. */
export function ownTerms(options: ScanOptions): CustomTerms | undefined {
  if (!options.customTerms?.length && !options.customPatterns?.length) return undefined;
  return customTermsOf(options.customTerms ?? NONE, options.customPatterns ?? NONE);
}
