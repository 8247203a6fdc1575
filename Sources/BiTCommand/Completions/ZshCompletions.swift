/// The script for zsh: `_arguments` with the options of each command.
enum ZshCompletions {
  static func script(_ declarations: [Declaration]) -> String {
    """
    #compdef bit
    # Completions for zsh: bit completions zsh > _bit, in a folder of $fpath
    _bit() {
      local command=$words[2]
      local -a commands=(
    \(declarations.firstWords.map { commandLine($0, declarations) }.joined())\
      )
      if (( CURRENT == 2 )); then _describe command commands; return; fi
      case $command in
    \(declarations.groups.map(group).joined())\
      esac
      case $command in
    \(declarations.map(command).joined())\
      esac
    }
    compdef _bit bit

    """
  }

  private static func commandLine(_ first: String, _ declarations: [Declaration]) -> String {
    let abstracts = declarations.filter { $0.words[0] == first }.map(\.abstract)
    return "    '\(first):\(Shell.quoted(abstracts.joined(separator: " ")))'\n"
  }

  private static func group(_ group: (first: String, seconds: [String])) -> String {
    """
      \(group.first))
        if (( CURRENT == 3 )); then compadd \(group.seconds.joined(separator: " ")); return; fi
        command="\(group.first) $words[3]"
        ;;

    """
  }

  private static func command(_ declaration: Declaration) -> String {
    let options = declaration.allOptions.map { option in
      let values = option.choices.isEmpty ? "_files" : "(\(option.choices.joined(separator: " ")))"
      let value = option.value.map { ":\(Shell.quoted($0)):\(values)" } ?? ""
      return "'\(option.name)[\(Shell.quoted(option.help))]\(value)'"
    }
    let choices = declaration.positionals.flatMap(\.choices)
    let rest = choices.isEmpty ? "'*:file:_files'" : "'*:argument:(\(choices.joined(separator: " ")))'"
    return "  '\(declaration.name)')\n    _arguments \((options + [rest]).joined(separator: " \\\n      "))\n    ;;\n"
  }
}
