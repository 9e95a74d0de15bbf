import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeGate } from '../gate.content/handover.ts';
import { startGuard } from './guard.tsx';

/** The engine and everything that is shown: large, so the gate brings it into a frame when somebody may write there. */
export default defineUnlistedScript(() => {
  const handover = takeGate();
  if (handover) startGuard(handover);
});
