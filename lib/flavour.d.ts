/** True in the package that is built for an organisation's collector (COLLECTOR in wxt.config.ts); elsewhere what hangs on it is left out. */
declare const __REPORTING__: boolean;
