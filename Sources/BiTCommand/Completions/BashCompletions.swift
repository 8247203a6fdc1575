/// The script for bash: one function that looks at the command's words.
enum BashCompletions {
  static func script(_ declarations: [Declaration]) -> String {
    """
    # Completions for bash: eval "$(bit completions bash)"
    _bit() {
      local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W '\(declarations.firstWords.joined(separator: " ")) --help --version' -- "$word"))
        return
      fi
      case $command in
    \(declarations.groups.map(group).joined())\
      esac
      case $command in
    \(declarations.map(command).joined())\
      esac
      case $word in
      -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
      *)
        local IFS=$'\\n'
        COMPREPLY=($(IFS=' ' compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
        ;;
      esac
    }
    complete -o filenames -F _bit bit

    """
  }

  /// The second word of a command of two.
  private static func group(_ group: (first: String, seconds: [String])) -> String {
    """
      \(group.first))
        if [ "$COMP_CWORD" -eq 2 ]; then
          COMPREPLY=($(compgen -W '\(group.seconds.joined(separator: " "))' -- "$word"))
          return
        fi
        command="\(group.first) ${COMP_WORDS[2]}"
        ;;

    """
  }

  /// What may stand behind a command: `words`, and the values of the option before.
  private static func command(_ declaration: Declaration) -> String {
    let values = declaration.options.filter { !$0.choices.isEmpty }.map { option in
      "    \(option.name)) COMPREPLY=($(compgen -W '\(option.choices.joined(separator: " "))' -- \"$word\")); return ;;\n"
    }
    let words = declaration.allOptions.map(\.name) + declaration.positionals.flatMap(\.choices)
    return """
        '\(declaration.name)')
          words='\(words.joined(separator: " "))'
          case $previous in
      \(values.joined())\
          esac
          ;;

      """
  }
}
