import type { Words } from './words.ts';

/** The words of the in-page guard: dialog, badge, notes, health. */
export const guardWords = {
  productName: { da: 'AI-værn for ledere', en: 'Leadership Guardrails' },

  dialogTitle: {
    da: 'Vent lidt – her er personlige eller fortrolige oplysninger',
    en: 'One moment – this contains personal or confidential details',
  },
  dialogTitleBlocked: { da: 'Teksten kan ikke sendes her', en: 'This text cannot be sent here' },
  dialogNothingSent: { da: 'Intet er sendt endnu.', en: 'Nothing has been sent yet.' },
  dialogNothingSentTo: { da: 'Intet er sendt til {site} endnu.', en: 'Nothing has been sent to {site} yet.' },
  dialogBlockedBy: {
    da: '{organisation} tillader ikke, at det markerede sendes til en AI-chat. Erstat det, eller ret teksten.',
    en: '{organisation} does not allow the marked parts to be sent to an AI chat. Replace them or edit the text.',
  },
  dialogSiteBlockedBy: {
    da: '{organisation} tillader ikke denne AI-chat. Brug en, der er godkendt.',
    en: '{organisation} does not allow this AI chat. Please use an approved one.',
  },
  yourOrganisation: { da: 'Din organisation', en: 'Your organisation' },

  foundTimes: { da: '{count} gange', en: '{count} times' },
  becomes: { da: 'bliver til {placeholder}', en: 'becomes {placeholder}' },
  stays: { da: 'bliver stående, når navnet er væk', en: 'stays once the name is gone' },
  staysAsIs: { da: 'bliver stående', en: 'stays as it is' },
  replaceThis: { da: 'Erstat {text}', en: 'Replace {text}' },
  notPersonal: { da: 'Ikke følsomt', en: 'Not sensitive' },
  notPersonalLong: {
    da: 'Ikke følsomt: advar ikke mere om {text}',
    en: 'Not sensitive: do not warn about {text} again',
  },
  showAll: { da: 'Vis alle {total}', en: 'Show all {total}' },
  mustGo: { da: 'Skal væk', en: 'Must go' },

  replaceAndSend: { da: 'Erstat og send', en: 'Replace and send' },
  replace: { da: 'Erstat, og lad mig se', en: 'Replace and let me look' },
  edit: { da: 'Ret selv', en: 'Edit it myself' },
  sendAnyway: { da: 'Send, som den er', en: 'Send it as it is' },

  reasonTitle: { da: 'Hvorfor må det sendes?', en: 'Why may this be sent?' },
  reasonPermitted: { da: 'Vi har lov til at dele det med dette værktøj', en: 'We may share it with this tool' },
  reasonNotReal: { da: 'Oplysningerne er opdigtede', en: 'The details are made up' },
  reasonOther: { da: 'En anden grund', en: 'Another reason' },
  reasonText: { da: 'Skriv grunden kort', en: 'Give the reason in a few words' },
  reasonKept: { da: 'Din tekst gemmes ikke.', en: 'What you write is not stored.' },
  reasonMissing: { da: 'Vælg en grund først.', en: 'Choose a reason first.' },
  reasonSend: { da: 'Send med den grund', en: 'Send with this reason' },

  changed: {
    da: 'Teksten er ændret, og listen er opdateret.',
    en: 'The text has changed, and the list has been updated.',
  },
  leftOver: {
    da: 'Navne og numre er erstattet. Dette er der stadig:',
    en: 'Names and numbers are replaced. This is still there:',
  },
  writeRefused: {
    da: 'Chatten tog ikke imod den rettede tekst. Intet er sendt. Ret teksten selv.',
    en: 'The chat did not accept the changed text. Nothing has been sent. Please edit it yourself.',
  },
  notSent: {
    da: 'Chatten sendte ikke teksten. Den står stadig i feltet – prøv at sende igen.',
    en: 'The chat did not send the text. It is still in the box – try sending again.',
  },
  wireStopped: {
    da: 'Siden prøvede at sende teksten videre, før du havde sagt ja. Det er stoppet.',
    en: 'The page tried to pass the text on before you had said yes. That has been stopped.',
  },
  working: { da: 'Arbejder …', en: 'Working …' },
  unread: {
    da: 'Teksten er meget lang. Kun de første {scanned} af {total} tegn er læst.',
    en: 'The text is very long. Only the first {scanned} of {total} characters have been read.',
  },
  replacedAnnounce: {
    da: 'Teksten er rettet. Intet er sendt.',
    en: 'The text has been changed. Nothing has been sent.',
  },

  unreadableHeld: {
    da: 'Værnet kan ikke læse teksten her, så den er ikke sendt. Send igen, hvis du er sikker på, at der ikke er noget fortroligt i den.',
    en: 'The guard cannot read the text here, so it has not been sent. Send again if you are sure that nothing in it is confidential.',
  },

  badge: {
    da: { one: '{count} ting at se på, før du sender', other: '{count} ting at se på, før du sender' },
    en: { one: '{count} thing to look at before you send', other: '{count} things to look at before you send' },
  },
  badgeQuiet: { da: 'Intet at bemærke', en: 'Nothing to note' },
  notesTitle: { da: 'I din tekst', en: 'In your text' },
  notesWarn: { da: 'Du bliver spurgt, før dette sendes.', en: 'You will be asked before this is sent.' },
  notesNotice: {
    da: 'Du kan sende det. Erstat det, hvis AI ikke behøver at vide det.',
    en: 'You can send it. Replace it if the AI does not need to know.',
  },
  back: { da: 'Tilbage', en: 'Back' },
  close: { da: 'Luk', en: 'Close' },

  healthProtected: { da: 'Beskyttet', en: 'Protected' },
  healthUnprotected: { da: 'AI-værnet virker ikke på denne side', en: 'The guard does not work on this page' },
  healthUnprotectedWhy: {
    da: 'Siden er lavet om, så skrivefeltet eller send-knappen ikke kan findes. Del ikke fortrolige oplysninger her, og sig det til jeres it-afdeling.',
    en: 'The site has changed, so the text box or the send button cannot be found. Do not share confidential information here, and tell your IT department.',
  },
  healthUnsupported: { da: 'Vi kender ikke denne chat', en: 'We do not know this chat' },
  healthPaused: { da: 'AI-værnet er slået fra på denne side', en: 'The guard is switched off on this site' },
  healthReload: {
    da: 'AI-værnet er opdateret. Genindlæs siden, så det virker igen.',
    en: 'The guard has been updated. Reload the page so that it works again.',
  },
  healthOutdated: {
    da: 'AI-værnet virker, men din organisation beder om en nyere version. Genstart browseren, så den kan opdatere.',
    en: 'The guard works, but your organisation asks for a newer version. Restart the browser so that it can update.',
  },
  reload: { da: 'Genindlæs', en: 'Reload' },
  dismiss: { da: 'OK', en: 'OK' },
} satisfies Words;
