/// Labels.
public enum Placeholder {}
