import { Command as Commander } from 'commander';
import { Failure } from '../diagnostics/failure.ts';
import { similar } from '../text/similar.ts';

/**
 * A commander command whose mistakes are our Failures: commander words them in English and ends with exit code 1. What is
 * overridden here is not in its public types; the transcripts of wrong command lines fail if it is renamed.
 */
export class Command extends Commander {
  override createCommand(name?: string): Command {
    return new Command(name);
  }

  unknownOption(given: string): void {
    const commands: readonly Commander[] = this.parent === null ? [this] : [this, this.parent];
    const flags = commands.flatMap((command) =>
      command
        .createHelp()
        .visibleOptions(command)
        .flatMap(({ long }) => long ?? []),
    );
    const name = given.split('=')[0] ?? given;
    const negated = flags.find((flag) => flag === name.replace(/^--/, '--no-'));
    const near = negated ?? similar(name, flags);
    throw new Failure('unknown-option', { given: name, command: this.ownName(), ...meant(near) });
  }

  unknownCommand(): void {
    const [given = ''] = this.args;
    const names = this.commands.map((command) => command.name());
    throw new Failure('unknown-command', { given, ...meant(similar(given, names)) });
  }

  missingArgument(name: string): void {
    throw new Failure('missing-argument', { name, command: this.ownName() });
  }

  optionMissingArgument(option: { readonly flags: string }): void {
    throw new Failure('missing-option-value', { option: option.flags, command: this.ownName() });
  }

  _excessArguments(received: readonly string[]): void {
    const most = this.registeredArguments.length;
    throw new Failure('excess-argument', { given: received[most] ?? '', most, command: this.ownName() });
  }

  /** Empty for the program itself. */
  private ownName(): string {
    return this.parent === null ? '' : this.name();
  }
}

const meant = (name: string | undefined): { similar?: string } => (name === undefined ? {} : { similar: name });
