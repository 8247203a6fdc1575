/// The script for zsh: `_arguments` with the options of each command.
enum ZshCompletions {
  static func script(_ declarations: [Declaration]) -> String {
    """
    #compdef bit
    # Completions for zsh: bit completions zsh > _bit, in a folder of $fpath
    _bit() {
      local -a commands=(
    \(declarations.firstWords.map { "    '\($0):\(quoted(declarations.abstract($0)))'\n" }.joined())\
        'help:The help on a command.'
      )
      if (( CURRENT == 2 )); then
        if [[ $words[2] == -* ]]; then compadd -- \(Shell.programOptions.joined(separator: " ")); else _describe command commands; fi
        return
      fi
      local command=$words[2]
      case $command in
    \(declarations.groups.map { group($0, declarations) }.joined())\
      help)
        if (( CURRENT == 3 )); then _describe command commands; fi
        return
        ;;
      esac
      shift words
      (( CURRENT-- ))
      case $command in
    \(declarations.map(command).joined())\
      esac
    }
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _bit "$@"; else compdef _bit bit; fi

    """
  }

  /// Brackets and colons mean something within a specification.
  private static func quoted(_ text: String) -> String {
    String(Shell.quoted(text).map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 == ":" ? ";" : $0 })
  }

  private static func group(_ group: (first: String, seconds: [String]), _ declarations: [Declaration]) -> String {
    let seconds = group.seconds.map { second in
      let abstract = declarations.first { $0.words == [group.first, second] }?.abstract ?? ""
      return "'\(second):\(quoted(abstract))'"
    }
    return """
        \(group.first))
          local -a seconds=(\(seconds.joined(separator: " ")))
          if (( CURRENT == 3 )); then _describe command seconds; return; fi
          command="\(group.first) $words[3]"
          shift words
          (( CURRENT-- ))
          ;;

      """
  }

  private static func command(_ declaration: Declaration) -> String {
    let options = declaration.allOptions.map(option)
    let arguments = declaration.argumentCompletions.map { place, repeats, completion in
      "'\(repeats ? "*" : "\(place + 1)"):\(declaration.positionals[place].name):\(action(completion))'"
    }
    return "  '\(declaration.name)')\n    _arguments -s -S \((options + arguments).joined(separator: " \\\n      "))\n    ;;\n"
  }

  /// `'(-k --top)'{-k+,--top=}'[How many.]:K: '`.
  private static func option(_ option: any OptionDeclaration) -> String {
    let hasValue = option.value != nil
    let rest = "[\(quoted(option.help))]" + (option.value.map { ":\(quoted($0)):\(action(option.valueCompletion))" } ?? "")
    let name = option.name + (hasValue ? "=" : "")
    guard let letter = option.shortName else { return "'\(name)\(rest)'" }
    return "'(\(letter) \(option.name))'{\(letter)\(hasValue ? "+" : ""),\(name)}'\(rest)'"
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .files(.any): "_files"
    case .files(let kind): "_files -g \"*.(#i)(\(kind.suffixes.joined(separator: "|")))(-.)\""
    case .folders: "_files -/"
    }
  }
}
