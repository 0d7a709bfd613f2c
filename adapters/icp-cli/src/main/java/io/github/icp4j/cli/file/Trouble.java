package io.github.icp4j.cli.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.zip.ZipException;

/** What an exception of the file system means, in words for somebody who has never seen one. */
public final class Trouble {
    private Trouble() {}

    /** The reason alone, such as {@code no such file}. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException
                || (e instanceof FileNotFoundException && message(e).contains("denied"))) {
            return "permission denied";
        }
        if (e instanceof NotDirectoryException || e instanceof DirectoryNotEmptyException) {
            return "its folder cannot be used";
        }
        if (e instanceof ZipException || e instanceof java.io.EOFException) {
            return "damaged gzip data (" + message(e) + ")";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason().toLowerCase(Locale.ROOT);
        }
        return message(e);
    }

    /** Whether somebody who reads our output has gone, which is no fault: {@code icp score ... | head}. */
    public static boolean isClosedPipe(IOException e) {
        String message = message(e).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed") || message.contains("epipe");
    }

    private static String message(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
