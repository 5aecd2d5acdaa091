# SPDX-License-Identifier: GPL-3.0-or-later
# How a room (one static library a folder) and a test are declared.

add_library(stint_flags INTERFACE)
target_include_directories(stint_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(stint_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(stint_flags INTERFACE
  -Wall -Wextra -Wconversion -Wno-sign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers)
if(STINT_WERROR)
  target_compile_options(stint_flags INTERFACE -Werror)
endif()
if(STINT_SANITIZE)
  target_compile_options(stint_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer -O1)
  target_link_options(stint_flags INTERFACE -fsanitize=address,undefined)
endif()

function(stint_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
  # A room that is still empty needs something to archive.
  if(NOT ROOM_SOURCES MATCHES "\\.cpp")
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp "")
    list(APPEND ROOM_SOURCES ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
  endif()
  add_library(stint_${name} STATIC ${ROOM_SOURCES})
  # Else moc does not look at a file that is new in a folder.
  set(known ${CMAKE_CURRENT_BINARY_DIR}/known-sources.txt)
  set(before "")
  if(EXISTS ${known})
    file(READ ${known} before)
  endif()
  if(NOT before STREQUAL "${ROOM_SOURCES}")
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/stint_${name}_autogen/timestamp)
    file(WRITE ${known} "${ROOM_SOURCES}")
  endif()
  target_link_libraries(stint_${name} PUBLIC stint_flags ${ROOM_LINKS})
  stint_common(stint_${name} ${ROOM_LINKS})
endfunction()

# Older ones, clazy's among them, can't read the <expected> of this library.
if(STINT_TIDY)
  find_program(CLANG_TIDY NAMES clang-tidy-19 REQUIRED)
endif()

# Settings shared by rooms and programs: precompiled headers and, if asked for, clang-tidy.
function(stint_common target)
  if("Qt6::Widgets" IN_LIST ARGN OR "stint_widgets" IN_LIST ARGN OR "stint_pages" IN_LIST ARGN)
    target_precompile_headers(${target} REUSE_FROM stint_pch_widgets)
  else()
    target_precompile_headers(${target} REUSE_FROM stint_pch_core)
  endif()
  if(STINT_TIDY)
    set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "${CLANG_TIDY};--quiet")
  endif()
endfunction()

# Two precompiled headers for all: one a target would take 300 MB and a quarter of a minute each.
set(pch_source ${CMAKE_CURRENT_BINARY_DIR}/pch.cpp)
file(CONFIGURE OUTPUT ${pch_source} CONTENT "")
foreach(kit IN ITEMS core:Core widgets:Widgets)
  string(REPLACE ":" ";" kit ${kit})
  list(GET kit 0 pch)
  list(GET kit 1 module)
  add_library(stint_pch_${pch} OBJECT ${pch_source})
  set_target_properties(stint_pch_${pch} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(stint_pch_${pch} PRIVATE stint_flags Qt6::${module})
  target_precompile_headers(stint_pch_${pch} PRIVATE
    <Qt${module}> <algorithm> <expected> <memory> <optional> <vector>)
endforeach()
