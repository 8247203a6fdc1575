/// The script for bash: one function that looks at the command's words.
enum BashCompletions {
  static func script(_ declarations: [Declaration]) -> String {
    """
    # Completions for bash: eval "$(bit completions bash)"
    _bit_words() {
      mapfile -t COMPREPLY < <(compgen -W "$2" -- "$1")
    }
    _bit_files() {
      local pattern
      local -a found
      compopt -o filenames 2> /dev/null
      mapfile -t COMPREPLY < <(compgen -d -- "$1")
      for pattern in "${@:2}"; do
        mapfile -t found < <(compgen -f -X "!$pattern" -- "$1")
        COMPREPLY+=("${found[@]}")
      done
    }
    _bit() {
      local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} index=2 place=0 current= option= ended= words= valued=
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        _bit_words "$word" '\((declarations.firstWords + Shell.programOptions).joined(separator: " "))'
        return
      fi
      case $command in
    \(declarations.groups.map(group).joined())\
      help)
        if [ "$COMP_CWORD" -eq 2 ]; then _bit_words "$word" '\(declarations.firstWords.joined(separator: " "))'; fi
        return
        ;;
      esac
      case $command in
    \(declarations.map(options).joined())\
      esac
      for ((; index < COMP_CWORD; index++)); do
        current=${COMP_WORDS[index]}
        if [ -n "$option" ]; then
          # An = stands alone, as bash cuts words.
          [ "$current" = = ] || option=
        elif [ -z "$ended" ] && [ "$current" = -- ]; then
          ended=1
        elif [ -z "$ended" ] && [[ $current == -?* ]]; then
          [[ $valued == *" $current "* ]] && option=$current
        else
          place=$((place + 1))
        fi
      done
      [ "$word" = = ] && word=
      if [ -n "$option" ]; then
        case "$command $option" in
    \(declarations.flatMap(values).joined())\
        esac
        return
      fi
      if [ -z "$ended" ] && [[ $word == -* ]]; then
        _bit_words "$word" "$words"
        return
      fi
      case "$command $place" in
    \(declarations.flatMap(arguments).joined())\
      esac
      if [ ${#COMPREPLY[@]} -eq 0 ] && [ -z "$word$ended" ]; then _bit_words "" "$words"; fi
    }
    complete -F _bit bit

    """
  }

  /// The second word of a command of two.
  private static func group(_ group: (first: String, seconds: [String])) -> String {
    """
      \(group.first))
        if [ "$COMP_CWORD" -eq 2 ]; then
          _bit_words "$word" '\(group.seconds.joined(separator: " "))'
          return
        fi
        command="\(group.first) ${COMP_WORDS[2]}" index=3
        ;;

    """
  }

  /// The options of a command, and those of them that a value follows.
  private static func options(_ declaration: Declaration) -> String {
    let valued = declaration.allOptions.filter { $0.value != nil }.flatMap(\.names)
    return """
        '\(declaration.name)')
          words='\(declaration.allOptions.map(\.name).joined(separator: " "))'
          valued=' \(valued.joined(separator: " ")) '
          ;;

      """
  }

  private static func values(_ declaration: Declaration) -> [String] {
    declaration.allOptions.compactMap { option in
      let patterns = option.names.map { "'\(declaration.name) \($0)'" }.joined(separator: " | ")
      return offer(option.valueCompletion).map { "    \(patterns)) \($0) ;;\n" }
    }
  }

  private static func arguments(_ declaration: Declaration) -> [String] {
    declaration.argumentCompletions.compactMap { place, repeats, completion in
      let pattern = repeats ? "'\(declaration.name) '*" : "'\(declaration.name) \(place)'"
      return offer(completion).map { "  \(pattern)) \($0) ;;\n" }
    }
  }

  private static func offer(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .words(let words): "_bit_words \"$word\" '\(words.joined(separator: " "))'"
    case .files(.any): "_bit_files \"$word\" '*'"
    case .files(let kind): "_bit_files \"$word\" " + kind.suffixes.map(pattern).joined(separator: " ")
    case .folders: "_bit_files \"$word\""
    }
  }

  /// `'*.[nN][pP][zZ]'`.
  private static func pattern(_ suffix: String) -> String {
    "'*." + suffix.map { $0.isLetter ? "[\($0.lowercased())\($0.uppercased())]" : "\($0)" }.joined() + "'"
  }
}
