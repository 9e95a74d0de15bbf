/**
 * PowerShell for Intune (scripts and remediations), Configuration Manager or a start-up script. Each is whole in itself and
 * runs in Windows PowerShell 5.1: what is wanted stands in it as JSON, and the same few lines turn it into registry values.
 */
import type { Layer } from '../fields.ts';
import { registryKeys } from './registry.ts';
import { type PackFile, policyKey, type Target } from './target.ts';

/** A single-quoted here-string ends at a line that starts with `'@`; lines of JSON start with a bracket, brace, space or quote. */
function wanted(policy: Layer, targets: readonly Target[]): string {
  const keys = Object.assign({}, ...targets.map((target) => registryKeys(policy, target)));
  const json = JSON.stringify(
    Object.entries(keys).map(([key, values]) => ({ key, values })),
    null,
    1,
  );
  return `$wanted = ConvertFrom-Json -InputObject @'\n${json}\n'@`;
}

const roots = (targets: readonly Target[]): string =>
  `$roots = @(\n${targets.map((target) => `  'HKLM:\\${policyKey(target)}'`).join(',\n')}\n)`;

function script(name: string, lines: readonly string[]): PackFile {
  return {
    path: `windows/powershell/${name}.ps1`,
    text: `${lines.join('\n').replaceAll('\n', '\r\n')}\r\n`,
    encoding: 'utf8-bom',
  };
}

export function powershellFiles(policy: Layer, targets: readonly Target[]): PackFile[] {
  const deploy = script('Deploy-LeadershipGuardrails', [
    '#Requires -Version 5.1',
    '#Requires -RunAsAdministrator',
    '<#',
    '.SYNOPSIS',
    'Installs Leadership Guardrails and sets its policy. Try it first with -WhatIf.',
    '#>',
    '[CmdletBinding(SupportsShouldProcess)]',
    'param()',
    "$ErrorActionPreference = 'Stop'",
    'Set-StrictMode -Version 2.0',
    '',
    roots(targets),
    wanted(policy, targets),
    '',
    '# What was set before goes, so that a setting taken out of the policy is really gone.',
    'foreach ($root in $roots) {',
    '  if ((Test-Path -LiteralPath $root) -and $PSCmdlet.ShouldProcess($root, "Remove")) {',
    '    Remove-Item -LiteralPath $root -Recurse -Force',
    '  }',
    '}',
    'foreach ($entry in $wanted) {',
    '  $path = "HKLM:\\$($entry.key)"',
    '  if (-not $PSCmdlet.ShouldProcess($path, "Write $(@($entry.values).Count) values")) { continue }',
    '  if (-not (Test-Path -LiteralPath $path)) { New-Item -Path $path -Force | Out-Null }',
    '  foreach ($value in @($entry.values)) {',
    "    if ($value.PSObject.Properties['dword']) {",
    '      New-ItemProperty -LiteralPath $path -Name $value.name -Value ([int]$value.dword) -PropertyType DWord -Force | Out-Null',
    '    } else {',
    '      New-ItemProperty -LiteralPath $path -Name $value.name -Value ([string]$value.text) -PropertyType String -Force | Out-Null',
    '    }',
    '  }',
    '}',
    "Write-Output 'Leadership Guardrails: policy written. Open chrome://policy or edge://policy and reload to see it.'",
  ]);
  const detect = script('Detect-LeadershipGuardrails', [
    '#Requires -Version 5.1',
    '<#',
    '.SYNOPSIS',
    'Exit code 0 when every value is as wanted, 1 when one is missing or different. Changes nothing.',
    '#>',
    "$ErrorActionPreference = 'Stop'",
    'Set-StrictMode -Version 2.0',
    '',
    wanted(policy, targets),
    '',
    '$different = @()',
    'foreach ($entry in $wanted) {',
    '  $path = "HKLM:\\$($entry.key)"',
    '  if (-not (Test-Path -LiteralPath $path)) { $different += $path; continue }',
    '  $found = Get-Item -LiteralPath $path',
    '  foreach ($value in @($entry.values)) {',
    "    $want = if ($value.PSObject.Properties['dword']) { [int]$value.dword } else { [string]$value.text }",
    '    if ($found.GetValue($value.name) -cne $want) { $different += "$path\\$($value.name)" }',
    '  }',
    '}',
    'if ($different.Count -gt 0) {',
    '  Write-Output "Leadership Guardrails: not as wanted: $($different -join \', \')"',
    '  exit 1',
    '}',
    "Write-Output 'Leadership Guardrails: as wanted.'",
    'exit 0',
  ]);
  const installs = targets.map((target) => ({
    key: `${target.browser.registry}\\ExtensionSettings\\${target.extensionId}`,
  }));
  const remove = script('Remove-LeadershipGuardrails', [
    '#Requires -Version 5.1',
    '#Requires -RunAsAdministrator',
    '<#',
    '.SYNOPSIS',
    'Takes away the policy and the forced installation. The extension leaves the browser by itself.',
    '#>',
    '[CmdletBinding(SupportsShouldProcess)]',
    'param()',
    "$ErrorActionPreference = 'Stop'",
    '',
    roots(targets),
    `$roots += @(\n${installs.map(({ key }) => `  'HKLM:\\${key}'`).join(',\n')}\n)`,
    'foreach ($root in $roots) {',
    '  if ((Test-Path -LiteralPath $root) -and $PSCmdlet.ShouldProcess($root, "Remove")) {',
    '    Remove-Item -LiteralPath $root -Recurse -Force',
    '  }',
    '}',
    "Write-Output 'Leadership Guardrails: policy removed.'",
  ]);
  return [deploy, detect, remove];
}
